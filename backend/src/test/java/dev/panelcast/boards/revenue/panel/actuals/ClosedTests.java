package dev.panelcast.boards.revenue.panel.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.actuals.Actuals;
import dev.panelcast.boards.revenue.actuals.Actuals.Choice;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosedTests {

  private static final Plan PLAN = Plan.defaults();

  /** The order of a set differs from one run to the next, and so would the revision. */
  @Test
  void inputsStandInTheOrderOfThePlan() {
    List<Section> sections = List.of(Section.DEAL, Section.COMPENSATION, Section.QUOTAS);

    assertThat(closed(sections.reversed()).formula("x")).isEqualTo(closed(sections).formula("x"));
  }

  private static Closed closed(List<Section> sections) {
    Choice choice = new Choice(Optional.empty(), Optional.empty(), Optional.empty());
    Actuals none = Actuals.of(List.of(), choice, PLAN, GivenOutcome.of(PLAN)::timeline);
    return new Closed(none, PLAN, "default", new LinkedHashSet<>(sections), false, false);
  }
}
