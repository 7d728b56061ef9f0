package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FinancePanelsTests {

  private static final Pay NOTHING = new Pay(0, 0, 0);

  /** Gross 200,000, base pay 400,000 a year, commissions 40,000, costs 35,000. */
  private static Plan plan(double perLead, double cash) {
    Plan plan =
        GivenPlan.tenSales(perLead)
            .with(GivenPlan.deal(20_000, 1, 0.9))
            .with(new Compensation(new Pay(50_000, 0, 0.20), NOTHING, NOTHING, NOTHING));
    return GivenPlan.finance(
        plan, new Finance(cash, 100_000, 0.03, 0.02, 0.05, 0.10, 0.10, 0.70, 0.15));
  }

  @Test
  void g049Margins() {
    JsonNode margins = Shown.of("fin-margins", plan(3_000, 0));

    assertThat(number(margins, "/items/gross/value")).isCloseTo(0.5926, within(0.00005));
    assertThat(number(margins, "/items/ebitda/value")).isCloseTo(0.2315, within(0.00005));
  }

  @Test
  void g069RetentionHasItsLevels() {
    JsonNode margins = Shown.of("fin-margins", Plan.defaults());

    assertThat(number(margins, "/items/grr/value")).isCloseTo(0.95, within(0.005));
    assertThat(number(margins, "/items/nrr/value")).isCloseTo(1.00, within(0.005));
    assertThat(margins.at("/items/grr/level").asString()).isEqualTo("good");
    assertThat(margins.at("/items/nrr/level").asString()).isEqualTo("poor");
    assertThat(number(margins, "/items/churn/value")).isEqualTo(0.03);
    assertThat(margins.at("/items/churn/level").asString()).isEqualTo("good");
  }

  @Test
  void g074Runway() {
    JsonNode runway = Shown.of("fin-runway", plan(3_000 + 71_666.666_67 / 10, 105_000));

    assertThat(number(runway, "/items/burn/value")).isCloseTo(30_000, within(0.5));
    assertThat(number(runway, "/items/months/value")).isCloseTo(3.5, within(0.05));
  }

  @Test
  void withoutABurnThereIsNoRunway() {
    JsonNode runway = Shown.of("fin-runway", plan(3_000, 105_000));

    assertThat(runway.at("/items/months/value").isNull()).isTrue();
    assertThat(runway.path("reasons").path("/items/months/value").asString())
        .isEqualTo("not_applicable");
    assertThat(runway.path("note").asString()).isEqualTo("No burn: revenue covers the costs.");
  }

  @Test
  void g090RuleOf40() {
    JsonNode rule = Shown.of("fin-rule40", plan(3_000, 0));

    assertThat(number(rule, "/items/score/value")).isCloseTo(33.15, within(0.005));
    assertThat(rule.path("summary").asString()).isEqualTo("33.1 points, below the rule of 40.");
  }

  @Test
  void theFormShowsTheSectionAndAFigureTellsWhereItIsEdited() {
    JsonNode form = Shown.of("finance-form", Plan.defaults());

    assertThat(form.path("order")).hasSize(9);
    assertThat(number(form, "/fields/finance.startMrr/value")).isEqualTo(100_000);
    assertThat(Shown.of("fin-runway", Plan.defaults()).at("/formula/inputs"))
        .anySatisfy(
            input -> {
              assertThat(input.path("label").asString()).isEqualTo("Cash balance");
              assertThat(input.path("editedAt").asString())
                  .isEqualTo("/revenue/finance?var-plan=default");
            });
  }
}
