package dev.panelcast.boards.revenue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTests {
  @Test
  void g0_42_breakDown() {
    TargetBreakdown targets = TargetBreakdown.of(6_000_000);

    assertThat(targets.annual()).isEqualTo(6_000_000);
    assertThat(targets.quarterly()).isEqualTo(1_500_000);
    assertThat(targets.monthly()).isEqualTo(500_000);
    assertThat(targets.weekly()).isCloseTo(115_384.62, within(0.005));
    assertThat(targets.daily()).isCloseTo(23_076.92, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"ANNUAL, 1", "QUARTERLY, 4", "MONTHLY, 12", "WEEKLY, 52", "DAILY, 260"})
  void g0_42_editingAnyOfThemSetsTheYear(Span span, double times) {
    assertThat(span.annual(1_000)).isEqualTo(1_000 * times);
  }

  @Test
  void g0_43_salesNeededAndGap() {
    assertThat(progress(500_000, 200_000).salesNeeded()).isCloseTo(14.2857, within(0.00005));
    assertThat(progress(500_000, 200_000).extraSales()).isCloseTo(8.5714, within(0.00005));
    assertThat(progress(500_000, 1_911_000).extraSales()).isZero();
    assertThat(TargetProgress.of(500_000, 0, 0, 0).salesNeeded()).isNull();
    assertThat(TargetProgress.of(500_000, 0, 0, 0).extraSales()).isNull();
  }

  @Test
  void g0_44_pipelineCoverage() {
    assertThat(progress(500_000, 1_911_000).coverage()).isCloseTo(12.74, within(0.005));
    assertThat(progress(0, 1_911_000).coverage()).isNull();
  }

  @Test
  void g0_76_revenueGap() {
    TargetProgress progress = progress(TargetBreakdown.of(50_000_000).monthly(), 1_911_000);

    assertThat(progress.gap()).isCloseTo(0.5414, within(0.00005));
    assertThat(progress.extraSales()).isCloseTo(64.45, within(0.005));
    assertThat(progress(0, 1).gap()).isNull();
  }

  private static TargetProgress progress(double target, double revenue) {
    return TargetProgress.of(target, revenue, 182, 35_000);
  }
}
