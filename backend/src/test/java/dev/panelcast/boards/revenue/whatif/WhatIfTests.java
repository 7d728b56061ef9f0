package dev.panelcast.boards.revenue.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.whatif.WhatIf.Outcome;
import org.junit.jupiter.api.Test;

class WhatIfTests {
  private static final Levers UP = new Levers(1, 1.2, 1.5, 1, 0.05);
  private static final Levers DOWN = new Levers(1, 1, 0.5, 1, -0.10);

  @Test
  void g0_59_neutralLeversReproduceTheStoredState() {
    WhatIf neutral = whatIf(Levers.NEUTRAL);

    assertThat(neutral.after()).isEqualTo(neutral.before());
    assertThat(neutral.after().profit().ebitda()).isCloseTo(1_059_070, within(0.005));
    assertThat(neutral.verdict()).isEqualTo(Verdict.NEUTRAL);
  }

  @Test
  void g0_60_up() {
    Outcome after = whatIf(UP).after();

    assertThat(after.sales()).isCloseTo(78.02, within(0.005));
    assertThat(after.revenue()).isCloseTo(3_276_682.43, within(0.005));
    assertThat(after.profit().govFees()).isCloseTo(327_668.24, within(0.005));
    assertThat(after.profit().costs().commissions()).isCloseTo(917_471.08, within(0.005));
    assertThat(after.profit().ebitda()).isCloseTo(1_880_793.11, within(0.005));
  }

  @Test
  void g0_61_down() {
    Outcome after = whatIf(DOWN).after();

    assertThat(after.sales()).isCloseTo(25.74, within(0.005));
    assertThat(after.revenue()).isCloseTo(900_854.04, within(0.005));
    assertThat(after.profit().costs().commissions()).isCloseTo(252_239.13, within(0.005));
    assertThat(after.profit().ebitda()).isCloseTo(457_779.50, within(0.005));
  }

  @Test
  void g0_95_presets() {
    assertThat(whatIf(Levers.GROWTH).after().profit().ebitda())
        .isCloseTo(1_279_977.22, within(0.005));
    assertThat(whatIf(Levers.PROFIT).after().profit().ebitda()).isCloseTo(1_066_070, within(0.5));
  }

  @Test
  void g0_96_verdict() {
    assertThat(whatIf(UP).verdict()).isEqualTo(Verdict.EXCELLENT);
    assertThat(whatIf(DOWN).verdict()).isEqualTo(Verdict.RISKY);
    assertThat(Verdict.of(-100_000, -70_000)).isEqualTo(Verdict.EXCELLENT);
    assertThat(Verdict.of(100, 120)).isEqualTo(Verdict.NEUTRAL);
    assertThat(Verdict.of(0, 5)).isNull();
  }

  @Test
  void g0_97_scenarioDelta() {
    assertThat(Change.of(0.0, 5_000.0)).isEqualTo(new Change(5_000.0, null));
    assertThat(Change.of(200.0, 150.0)).isEqualTo(new Change(-50.0, -0.25));
    assertThat(Change.of(null, 150.0)).isEqualTo(new Change(null, null));
  }

  @Test
  void theCloseRateStaysBetweenNoneAndAll() {
    Plan plan =
        GivenPlan.with(
            GivenPlan.channel("a", 1_000, 1, 1, 1, 0.95, GivenPlan.leads(1).costMethod(), 50));
    WhatIf more = GivenOutcome.of(plan).whatIf(new Levers(1, 1, 1, 1, 0.10));

    assertThat(more.after().sales()).isCloseTo(1_000, within(1e-9));
  }

  @Test
  void withoutMeetingsNothingIsSoldWhateverTheLevers() {
    assertThat(GivenOutcome.of(GivenPlan.with()).whatIf(UP).after().sales()).isZero();
  }

  private static WhatIf whatIf(Levers levers) {
    return GivenOutcome.of(Plan.defaults()).whatIf(levers);
  }
}
