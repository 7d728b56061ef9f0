package dev.panelcast.boards.revenue.plan;

import dev.panelcast.board.Panel.Word;

/** Whom the plan is compared with. {@code NONE} changes no benchmark. */
public record Benchmark(
    Industry industry,
    CompanySize companySize,
    Maturity maturity,
    LeadSource leadSource,
    Geography geography,
    RevenueModel revenueModel) {
  /** A comparison with everybody. */
  public static final Benchmark DEFAULT =
      new Benchmark(
          Industry.NONE,
          CompanySize.NONE,
          Maturity.NONE,
          LeadSource.NONE,
          Geography.NONE,
          RevenueModel.NONE);

  /** What the company sells. */
  public enum Industry implements Word {
    NONE,
    INSURANCE,
    SAAS,
    FINANCIAL_SERVICES,
    REAL_ESTATE
  }

  /** How large the company is. */
  public enum CompanySize implements Word {
    NONE,
    STARTUP,
    SMALL,
    MEDIUM,
    LARGE
  }

  /** How old its market is. */
  public enum Maturity implements Word {
    NONE,
    NEW,
    GROWING,
    ESTABLISHED,
    SATURATED
  }

  /** How leads find it. */
  public enum LeadSource implements Word {
    NONE,
    DIGITAL,
    REFERRAL,
    COLD_OUTBOUND,
    EVENTS
  }

  /** Where it sells. */
  public enum Geography implements Word {
    NONE,
    MEXICO,
    USA,
    COLOMBIA,
    ARGENTINA
  }

  /** How its customers pay. */
  public enum RevenueModel implements Word {
    NONE,
    RECURRING,
    TRANSACTIONAL
  }
}
