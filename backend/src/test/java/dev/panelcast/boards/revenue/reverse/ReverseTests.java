package dev.panelcast.boards.revenue.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.plan.Plan.Capacity;
import org.junit.jupiter.api.Test;

class ReverseTests {
  private static final Rates DEFAULT = new Rates(0.65, 0.40, 0.70, 0.30, null);

  @Test
  void g0_63_leadsForSales() {
    Rates rates = new Rates(0.6, 0.3, 0.7, 0.25, null);

    assertThat(LeadsNeeded.forSales(10.0, rates).leads()).isCloseTo(317.46, within(0.005));
    assertThat(LeadsNeeded.forSales(10.0, new Rates(0.6, 0.0, 0.7, 0.25, null)).leads()).isNull();
  }

  @Test
  void g0_64_leadsForHeldMeetings() {
    Rates rates = new Rates(0.65, 0.3, 0.7, null, null);

    assertThat(LeadsNeeded.forHeld(25, rates).leads()).isCloseTo(183.15, within(0.005));
    assertThat(LeadsNeeded.forHeld(25, rates).sales()).isNull();
  }

  @Test
  void g0_65_leadsForContacts() {
    Rates rates = new Rates(0.6, null, null, null, null);

    assertThat(LeadsNeeded.forContacts(100, rates).leads()).isCloseTo(166.67, within(0.005));
  }

  @Test
  void g0_66_revenueForAnEbitdaTarget() {
    assertThat(Goals.revenueForEbitda(100_000, 300_000, 0.10)).isCloseTo(444_444.44, within(0.005));
  }

  @Test
  void g0_98_ratioTarget() {
    assertThat(Goals.allowedCac(48_500, 5)).isCloseTo(9_700, within(0.5));
    assertThat(Goals.neededLtv(9_700.0, 5)).isCloseTo(48_500, within(0.5));
    assertThat(Goals.allowedCac(48_500, 0)).isNull();
    assertThat(Goals.neededLtv(9_700.0, 0)).isNull();
  }

  @Test
  void g0_86_closeARevenueGap() {
    GapClosing closing = GapClosing.of(2_255_666.67, 35_000, DEFAULT, 50.0, Capacity.DEFAULT);

    assertThat(closing.needed().sales()).isCloseTo(64.45, within(0.005));
    assertThat(closing.needed().held()).isCloseTo(214.83, within(0.005));
    assertThat(closing.needed().scheduled()).isCloseTo(306.89, within(0.005));
    assertThat(closing.needed().contacts()).isCloseTo(767.23, within(0.005));
    assertThat(closing.needed().leads()).isCloseTo(1_180.36, within(0.005));
    assertThat(closing.marketing()).isCloseTo(59_017.97, within(0.005));
    assertThat(closing.closers()).isEqualTo(6);
  }

  @Test
  void noGapCanBeClosedWithoutARateOrATeam() {
    Rates broken = new Rates(0.65, 0.40, 0.0, 0.30, null);
    GapClosing closing = GapClosing.of(1, 35_000, broken, 50.0, Capacity.DEFAULT);
    GapClosing idle = GapClosing.of(1, 35_000, DEFAULT, 50.0, new Capacity(3, 2, 0, 3, 8, 6));

    assertThat(closing.needed().held()).isNotNull();
    assertThat(closing.needed().leads()).isNull();
    assertThat(closing.marketing()).isNull();
    assertThat(closing.closers()).isNull();
    assertThat(idle.closers()).isNull();
  }

  @Test
  void g0_67_quotaFromCompanyTarget() {
    assertThat(Goals.quota(10_000_000, 10)).isCloseTo(1_111_111.11, within(0.005));
    assertThat(Goals.quota(10_000_000, 0)).isNull();
  }

  @Test
  void g0_68_headcountFromTarget() {
    assertThat(Goals.headcount(10_000_000, 1_000_000, 0)).isEqualTo(12);
    assertThat(Goals.headcount(10_000_000, 1_000_000, 0.15)).isEqualTo(14);
    assertThat(Goals.headcount(10_000_000, 0, 0)).isNull();
    assertThat(Goals.headcount(10_000_000, 1_000_000, 1)).isNull();
  }
}
