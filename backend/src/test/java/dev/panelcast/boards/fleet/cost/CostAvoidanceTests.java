package dev.panelcast.boards.fleet.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CostAvoidanceTests {
  private static final SeverityCounts COUNTS = counts(5, 12);

  @Test
  void g2_27_costAvoided() {
    CostAvoidance avoided = CostAvoidance.of(COUNTS, CostAssumptions.DEFAULT);

    assertThat(avoided.incidentsPerDay()).isCloseTo(7.31, within(0.005));
    assertThat(avoided.incident()).isCloseTo(125_000, within(0.5));
    assertThat(avoided.daily()).isCloseTo(913_750, within(0.5));
    assertThat(avoided.monthly()).isCloseTo(27_412_500, within(0.5));
    assertThat(avoided.annual()).isCloseTo(333_518_750, within(0.5));
  }

  @Test
  void g2_28_paybackAndFirstYear() {
    CostAvoidance avoided = CostAvoidance.of(COUNTS, CostAssumptions.DEFAULT);

    assertThat(avoided.payback()).isCloseTo(0.00912, within(0.000005));
    assertThat(avoided.firstYearNet()).isCloseTo(333_268_750, within(0.5));
  }

  @Test
  void withoutRiskNothingIsAvoidedAndThereIsNoPayback() {
    CostAvoidance avoided = CostAvoidance.of(counts(0, 0), CostAssumptions.DEFAULT);

    assertThat(avoided.incidentsPerDay()).isZero();
    assertThat(avoided.annual()).isZero();
    assertThat(avoided.payback()).isNull();
    assertThat(avoided.firstYearNet()).isNull();
  }

  @Test
  void aPaybackOfAYearOrMoreShowsNoFirstYear() {
    CostAssumptions dear = new CostAssumptions(1_000, 1, 1, 12 * 30_000);

    CostAvoidance avoided = CostAvoidance.of(counts(1, 0), dear);

    assertThat(avoided.payback()).isEqualTo(12);
    assertThat(avoided.firstYearNet()).isNull();
  }

  @Test
  void g2_29_potentialCostOfAServer() {
    assertThat(CostAvoidance.potential(Level.CRITICAL, CostAssumptions.DEFAULT)).isEqualTo(125_000);
    assertThat(CostAvoidance.potential(Level.WARNING, CostAssumptions.DEFAULT)).isEqualTo(75_000);
    assertThat(CostAvoidance.potential(Level.WATCH, CostAssumptions.DEFAULT)).isZero();
  }

  private static SeverityCounts counts(int critical, int warning) {
    double[] risks = new double[90];
    Arrays.fill(risks, 0, critical, 80);
    Arrays.fill(risks, critical, critical + warning, 50);
    return SeverityCounts.of(risks);
  }
}
