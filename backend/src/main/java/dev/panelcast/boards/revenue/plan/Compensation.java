package dev.panelcast.boards.revenue.plan;

/**
 * What one person of each role earns. The rates of all roles add up to at most 1; that of the bench
 * is 0.
 */
public record Compensation(Pay closer, Pay setter, Pay manager, Pay bench) {
  /** "Balanced", the compensation of a new plan. */
  public static final Compensation DEFAULT =
      new Compensation(
          new Pay(32_000, 48_000, 0.20),
          new Pay(16_000, 24_000, 0.03),
          new Pay(72_000, 48_000, 0.05),
          new Pay(12_500, 12_500, 0));

  /** "Commission only". */
  public static final Compensation COMMISSION_ONLY =
      new Compensation(
          new Pay(0, 60_000, 0.10),
          new Pay(0, 48_000, 0.05),
          new Pay(0, 90_000, 0.03),
          new Pay(0, 0, 0));

  private static final int MONTHS = 12;

  /** The pay of a role. */
  public Pay of(Role role) {
    return switch (role) {
      case CLOSER -> closer;
      case SETTER -> setter;
      case MANAGER -> manager;
      case BENCH -> bench;
    };
  }

  /**
   * The pay of one person.
   *
   * @param baseAnnual USD a year whatever is sold, 0 to 10,000,000
   * @param variableAnnual USD a year that the role is meant to earn in commission, 0 to 10,000,000;
   *     for the bench a plan for later
   * @param commissionRate the role's fraction of the commission base, 0 to 1
   */
  public record Pay(double baseAnnual, double variableAnnual, double commissionRate) {
    /** USD of base pay a month. */
    public double monthlyBase() {
      return baseAnnual / MONTHS;
    }

    /** On-target earnings in USD a year: what is paid whatever is sold, and what selling adds. */
    public double annualOte() {
      return baseAnnual + variableAnnual;
    }

    /** On-target earnings in USD a month: (baseAnnual + variableAnnual)/12. */
    public double monthlyOte() {
      return (baseAnnual + variableAnnual) / MONTHS;
    }
  }
}
