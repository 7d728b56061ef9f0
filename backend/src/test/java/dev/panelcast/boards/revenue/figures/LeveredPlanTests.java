package dev.panelcast.boards.revenue.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.whatif.LeveredPlan;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeveredPlanTests {

  static Stream<Levers> levers() {
    return Stream.of(
        Levers.GROWTH,
        Levers.PROFIT,
        new Levers(1, 1.2, 1.5, 1, 0.05),
        new Levers(0.5, 0.9, 0.5, 1.5, -0.05));
  }

  @Test
  void neutralLeversAreTheSamePlan() {
    assertThat(LeveredPlan.of(Plan.defaults(), Levers.NEUTRAL)).isEqualTo(Plan.defaults());
  }

  @ParameterizedTest
  @MethodSource("levers")
  void itsFiguresAreThoseOfTheWhatIf(Levers levers) {
    for (int seed : RandomPlans.seeds().toList()) {
      Plan plan = RandomPlans.plan(seed);
      WhatIf whatIf = GivenOutcome.of(plan).whatIf(levers);
      if (isWithinRates(plan, levers)) {
        double ebitda = whatIf.after().profit().ebitda();
        double size = Math.max(1, Math.abs(ebitda) + whatIf.after().profit().gross());
        Figures figures = GivenOutcome.figures(LeveredPlan.of(plan, levers));
        assertThat(figures.economy().funnel().stages().sales())
            .isCloseTo(whatIf.after().sales(), within(1e-9 * Math.max(1, whatIf.after().sales())));
        assertThat(figures.economy().profit().ebitda()).isCloseTo(ebitda, within(1e-9 * size));
      }
    }
  }

  private static boolean isWithinRates(Plan plan, Levers levers) {
    return plan.channels().stream()
        .allMatch(
            channel ->
                channel.closeRate() + levers.close() > 0
                    && channel.closeRate() + levers.close() <= 1);
  }
}
