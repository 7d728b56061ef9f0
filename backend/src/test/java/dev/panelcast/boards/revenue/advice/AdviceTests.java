package dev.panelcast.boards.revenue.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Targets;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTests {
  @Test
  void g0_99_defaultsRaiseThree() {
    List<Alert> alerts = GivenOutcome.figures(Plan.defaults()).alerts();

    assertThat(alerts)
        .extracting(Alert::subject)
        .containsExactly(Subject.BOOKING_LOAD, Subject.SHOW_UP_RATE, Subject.ALL_WELL);
    assertThat(alerts)
        .extracting(Alert::severity)
        .containsExactly(Severity.CRITICAL, Severity.INFO, Severity.GOOD);
    assertThat(alerts.getFirst().value()).isCloseTo(1.625, within(0.0005));
    assertThat(alerts.get(1).value()).isCloseTo(0.70, within(0.005));
  }

  @Test
  void aMissingFigureRaisesNothing() {
    assertThat(Rules.alerts(Given.readings(Map.of()))).isEmpty();
    assertThat(Bottleneck.all(Given.readings(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LTV_TO_CAC, 1.49, CRITICAL",
    "LTV_TO_CAC, 1.5, WARNING",
    "LTV_TO_CAC, 3, ",
    "EBITDA, -0.01, CRITICAL",
    "EBITDA, 0, ",
    "EBITDA_MARGIN, 0.149, WARNING",
    "EBITDA_MARGIN, 0.15, ",
    "PAYBACK, 12.01, WARNING",
    "PAYBACK, 12, ",
    "GROSS_MARGIN, 0.599, WARNING",
    "GROSS_MARGIN, 0.60, ",
    "SALES, 9.99, WARNING",
    "SALES, 10, ",
    "REVENUE_GAP, 0.151, CRITICAL",
    "REVENUE_GAP, 0.15, WARNING",
    "REVENUE_GAP, 0, "
  })
  void eachRuleOfMoneyHasItsLimits(Subject subject, double value, @Nullable Severity severity) {
    assertRaises(subject, value, severity);
  }

  @ParameterizedTest
  @CsvSource({
    "COVERAGE, 1.99, WARNING",
    "COVERAGE, 2, ",
    "SETTER_LOAD, 1.01, CRITICAL",
    "SETTER_LOAD, 1, WARNING",
    "SETTER_LOAD, 0.85, ",
    "BOOKING_LOAD, 0.91, CRITICAL",
    "BOOKING_LOAD, 0.90, WARNING",
    "BOOKING_LOAD, 0.75, ",
    "CLOSER_LOAD, 0.91, CRITICAL",
    "CLOSER_LOAD, 0.90, WARNING",
    "CLOSER_LOAD, 0.75, ",
    "CLOSER_LOAD, 0.50, ",
    "CLOSER_LOAD, 0.49, INFO",
    "CLOSE_RATE, 0.149, CRITICAL",
    "CLOSE_RATE, 0.15, WARNING",
    "CLOSE_RATE, 0.20, ",
    "CONTACT_RATE, 0.499, WARNING",
    "CONTACT_RATE, 0.50, ",
    "SHOW_UP_RATE, 0.699, WARNING",
    "SHOW_UP_RATE, 0.70, INFO",
    "SHOW_UP_RATE, 0.80, ",
    "OTE_SHARE, 0.301, CRITICAL",
    "OTE_SHARE, 0.30, WARNING",
    "OTE_SHARE, 0.20, ",
    "PAYOUT, 0.151, WARNING",
    "PAYOUT, 0.15, "
  })
  void eachRuleOfWorkHasItsLimits(Subject subject, double value, @Nullable Severity severity) {
    assertRaises(subject, value, severity);
  }

  @Test
  void aLossHidesTheMargin() {
    List<Alert> alerts =
        Rules.alerts(Given.readings(Map.of(Subject.EBITDA, -1.0, Subject.EBITDA_MARGIN, -0.5)));

    assertThat(alerts).extracting(Alert::subject).containsExactly(Subject.EBITDA);
  }

  @Test
  void theWorstIsFirstThenTheOrderOfTheRules() {
    List<Alert> alerts =
        Rules.alerts(
            Given.readings(
                Map.of(
                    Subject.LTV_TO_CAC, 2.0,
                    Subject.SALES, 1.0,
                    Subject.SHOW_UP_RATE, 0.75,
                    Subject.OTE_SHARE, 0.9)));

    assertThat(alerts)
        .extracting(Alert::subject)
        .containsExactly(
            Subject.OTE_SHARE, Subject.LTV_TO_CAC, Subject.SALES, Subject.SHOW_UP_RATE);
  }

  @Test
  void whatWouldHelpIsSaid() {
    Channel dear = GivenPlan.paid(CostMethod.SALE, 20_000);
    Plan missed = GivenPlan.targets(GivenPlan.with(dear), new Targets(50_000_000, 18));
    List<Alert> alerts = GivenOutcome.figures(missed).alerts();

    assertThat(of(alerts, Subject.LTV_TO_CAC).remedy())
        .isCloseTo(20_000 - 48_500 / 3.0, within(0.005));
    assertThat(of(alerts, Subject.REVENUE_GAP).remedy()).isCloseTo(64.45, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTACT_RATE, 0.49, 0.60",
    "CLOSE_RATE, 0.19, 0.25",
    "CLOSER_LOAD, 0.91, 0.75",
    "LTV_TO_CAC, 2.9, 3",
    "EBITDA_MARGIN, 0.19, 0.25"
  })
  void bottlenecksHaveTheirTargets(Subject subject, double value, double target) {
    assertThat(Bottleneck.all(Given.readings(Map.of(subject, value))))
        .containsExactly(new Bottleneck(subject, value, target));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTACT_RATE, 0.50",
    "CLOSE_RATE, 0.20",
    "CLOSER_LOAD, 0.90",
    "LTV_TO_CAC, 3",
    "EBITDA_MARGIN, 0.20"
  })
  void aLimitIsNoBottleneck(Subject subject, double value) {
    assertThat(Bottleneck.all(Given.readings(Map.of(subject, value)))).isEmpty();
  }

  @Test
  void theNoiseOfFractionsPassesNoLimit() {
    Figures figures = GivenOutcome.figures(GivenPlan.with(GivenPlan.leads(380)));

    assertThat(figures.economy().funnel().rates().showUp()).isLessThan(0.70);
    assertThat(of(figures.alerts(), Subject.SHOW_UP_RATE).severity()).isEqualTo(Severity.INFO);
    assertThat(Bottleneck.all(Given.readings(Map.of(Subject.CONTACT_RATE, Math.nextDown(0.50)))))
        .isEmpty();
  }

  private static void assertRaises(Subject subject, double value, @Nullable Severity severity) {
    List<Alert> alerts = Rules.alerts(Given.readings(Map.of(subject, value)));

    if (severity == null) {
      assertThat(alerts).isEmpty();
    } else {
      assertThat(alerts).singleElement().returns(subject, Alert::subject);
      assertThat(alerts).singleElement().returns(severity, Alert::severity);
      assertThat(alerts).singleElement().returns(value, Alert::value);
    }
  }

  private static Alert of(List<Alert> alerts, Subject subject) {
    return alerts.stream().filter(alert -> alert.subject() == subject).findFirst().orElseThrow();
  }
}
