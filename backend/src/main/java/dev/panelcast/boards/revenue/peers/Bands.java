package dev.panelcast.boards.revenue.peers;

import dev.panelcast.boards.revenue.plan.Benchmark;

/** What companies of a kind reach. */
public final class Bands {
  private static final Band CONTACT = Band.higher(0.45, 0.60, 0.75);
  private static final Band MEETING = Band.higher(0.25, 0.35, 0.50);
  private static final Band SHOW_UP = Band.higher(0.65, 0.75, 0.85);
  private static final Band CLOSE = Band.higher(0.15, 0.25, 0.35);
  private static final Band ONBOARDING = Band.higher(0.85, 0.95, 0.98);
  private static final Band PER_LEAD = Band.lower(50, 150, 300);
  private static final Band PER_CONTACT = Band.lower(100, 250, 500);
  private static final Band PER_MEETING = Band.lower(300, 600, 1_200);
  private static final Band CAC = Band.lower(1_000, 3_000, 6_000);
  private static final Band LTV_TO_CAC = Band.higher(3, 5, 8);
  private static final Band EBITDA_MARGIN = Band.higher(0.15, 0.25, 0.40);
  private static final Band GROSS_MARGIN = Band.higher(0.60, 0.75, 0.85);
  private static final Band PAYBACK = Band.lower(6, 12, 18);

  private Bands() {}

  /** The band of a yardstick: what all companies reach x the factors of the kind. */
  public static Band of(Yardstick yardstick, Benchmark kind) {
    return switch (yardstick) {
      case CONTACT_RATE -> rate(CONTACT, Factors.Rates.of(kind).contact());
      case MEETING_RATE -> rate(MEETING, Factors.Rates.of(kind).meeting());
      case SHOW_UP_RATE -> rate(SHOW_UP, 1);
      case CLOSE_RATE -> rate(CLOSE, Factors.Rates.of(kind).close());
      case ONBOARDING_RATE -> rate(ONBOARDING, 1);
      case COST_PER_LEAD -> PER_LEAD.times(Factors.Costs.of(kind).lead());
      case COST_PER_CONTACT -> PER_CONTACT.times(Factors.Costs.of(kind).lead());
      case COST_PER_MEETING -> PER_MEETING.times(Factors.Costs.of(kind).lead());
      case CAC -> CAC.times(Factors.Costs.of(kind).customer());
      case LTV_TO_CAC -> LTV_TO_CAC.times(Factors.Finance.of(kind).ltvToCac());
      case EBITDA_MARGIN -> EBITDA_MARGIN.times(Factors.Finance.of(kind).ebitdaMargin());
      case GROSS_MARGIN -> GROSS_MARGIN;
      case PAYBACK -> PAYBACK.times(Factors.Finance.of(kind).payback());
    };
  }

  /** No factor makes a rate perfect. */
  private static Band rate(Band base, double factor) {
    return base.times(factor).capped(0.95, 0.98, 0.99);
  }
}
