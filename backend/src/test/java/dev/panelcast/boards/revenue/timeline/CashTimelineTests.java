package dev.panelcast.boards.revenue.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import org.junit.jupiter.api.Test;

class CashTimelineTests {
  private static final Deal DEAL = GivenPlan.deal(24_300, 0.70, 0.90);

  @Test
  void g0_46_withoutGrowth() {
    CashTimeline cash = CashTimeline.of(10, DEAL, 0, 24);

    assertThat(month(cash, 1).total()).isCloseTo(170_100, within(0.5));
    assertThat(month(cash, 1).expectedLater()).isCloseTo(65_610, within(0.5));
    assertThat(month(cash, 18).total()).isCloseTo(170_100, within(0.5));
    assertThat(month(cash, 18).cumulative()).isCloseTo(3_061_800, within(0.5));
    assertThat(month(cash, 19).deferred()).isCloseTo(65_610, within(0.5));
    assertThat(month(cash, 19).total()).isCloseTo(235_710, within(0.5));
    assertThat(month(cash, 19).cumulative()).isCloseTo(3_297_510, within(0.5));
    assertThat(month(cash, 24).cumulative()).isCloseTo(4_476_060, within(0.5));
  }

  @Test
  void g0_47_withGrowth() {
    CashTimeline cash = CashTimeline.of(10, DEAL, 0.02, 24);

    assertThat(month(cash, 18).sales()).isCloseTo(14.00, within(0.005));
    assertThat(month(cash, 18).total()).isCloseTo(238_181.07, within(0.005));
    assertThat(month(cash, 19).immediate()).isCloseTo(242_944.69, within(0.005));
    assertThat(month(cash, 19).deferred()).isCloseTo(65_610, within(0.5));
    assertThat(month(cash, 19).total()).isCloseTo(308_554.69, within(0.005));
    assertThat(month(cash, 24).total()).isCloseTo(340_669.31, within(0.005));
    assertThat(month(cash, 24).cumulative()).isCloseTo(5_588_634.62, within(0.005));
  }

  @Test
  void g0_48_defaultDeal() {
    CashTimeline cash = CashTimeline.of(10, Deal.DEFAULT, 0, 19);

    assertThat(month(cash, 17).total()).isCloseTo(350_000, within(0.5));
    assertThat(month(cash, 18).total()).isCloseTo(350_000, within(0.5));
    assertThat(month(cash, 19).total()).isCloseTo(485_000, within(0.5));
    assertThat(cash.firstDeferred()).isEqualTo(19);
    assertThat(cash.months().subList(0, 18)).allMatch(month -> month.deferred() == 0);
  }

  @Test
  void cashThatIsNotDeferredArrivesWithTheSale() {
    CashTimeline cash = CashTimeline.of(10, GivenPlan.deferred(0), 0.02, 2);

    assertThat(cash.firstDeferred()).isEqualTo(1);
    assertThat(cash.months()).allMatch(month -> month.deferred() == month.expectedLater());
  }

  private static CashMonth month(CashTimeline cash, int month) {
    return cash.months().get(month - 1);
  }
}
