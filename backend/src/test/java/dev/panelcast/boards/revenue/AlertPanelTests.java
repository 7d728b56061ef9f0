package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.figures.RandomPlans;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import dev.panelcast.boards.revenue.plan.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What alerts say. */
class AlertPanelTests {

  @Test
  void bookingsSayHowManySettersOrLeadsWouldDo() {
    assertThat(text(Plan.defaults(), "booking_load"))
        .isEqualTo("Setter bookings is 162.5%, above 90.0%. Have 9 setters or 461 leads a month.");
  }

  @Test
  void g055SettersWithTooManyCallsHaveTheirRemedies() {
    assertThat(text(GivenPlan.with(GivenPlan.leads(1_500)), "setter_load"))
        .isEqualTo(
            "Setter load is 125.0%, above 100.0%."
                + " Have 6 setters, 1,020 leads a month (saves $24,000) or 2 calls per lead.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | Closer load is 108.3%, above 90.0%. Have 6 closers or 692 leads a month.",
        "9 | Closers are underused: load is 48.1%, below 50.0%."
      })
  void closersMayHaveTooManyMeetingsOrTooFew(int closers, String text) {
    Plan plan = GivenPlan.team(Plan.defaults(), new Team(closers, 4, 2, 2));

    assertThat(text(plan, "closer_load")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24000000 | Revenue misses its target by 4.4%. 2.5 more sales close it.",
        "50000000 | Revenue has a shortfall: it misses its target by 54.1%. 64.4 more sales close"
            + " it."
      })
  void aLargeGapIsAShortfall(double annual, String text) {
    Plan plan = GivenPlan.targets(Plan.defaults(), new Targets(annual, 18));

    assertThat(text(plan, "revenue_gap")).isEqualTo(text);
  }

  /** Sustainable leads are rounded down wherever they are told: of 825.7 there are 825. */
  @Test
  void leadsThatSettersCanCallAreTheSameEverywhere() {
    Plan plan = GivenPlan.capacity(Plan.defaults(), new Capacity(3, 2, 20, 3, 7, 4.25));

    assertThat(text(plan, "setter_load")).contains(" 825 leads a month ");
    assertThat(Shown.of("capacity-check", plan).path("note").asString())
        .contains(" 825 leads a month ");
    assertThat(Shown.of("advisor", plan).at("/items/setter_load/text").asString())
        .contains(" 825 leads a month");
  }

  @Test
  void whereNothingIsToBeSaidThatIsSaid() {
    Channel dear =
        GivenPlan.channel("dear", 1_000, 0.65, 0.40, 0.85, 0.30, CostMethod.BUDGET, 1_000_000);
    JsonNode alerts =
        Shown.of("alert-list", GivenPlan.team(GivenPlan.with(dear), new Team(8, 9, 2, 2)));

    assertThat(alerts.path("order")).hasSize(1);
    assertThat(alerts.at("/items/none/text").asString())
        .isEqualTo("No alert: no figure passes a limit.");
    assertThat(alerts.path("summary").asString()).isEqualTo("No alert: no figure passes a limit.");
  }

  @ParameterizedTest
  @MethodSource("dev.panelcast.boards.revenue.figures.RandomPlans#seeds")
  void noneIsTooLong(int seed) {
    Shown.of("alert-list", RandomPlans.plan(seed))
        .path("items")
        .forEach(item -> assertThat(item.path("text").asString()).hasSizeLessThanOrEqualTo(140));
  }

  private static String text(Plan plan, String subject) {
    JsonNode alerts = Shown.of("alert-list", plan);
    return alerts.path("items").path(subject).path("text").asString();
  }
}
