package dev.panelcast.boards.revenue.preset;

/** Calculators of a deal value in USD. */
public final class DealValue {
  private static final int MONTHS = 12;

  private DealValue() {}

  /** Commission of an insurance: monthly premium x 12 x years x rate. */
  public static double insurance(double monthlyPremium, double years, double rate) {
    return monthlyPremium * MONTHS * years * rate;
  }

  /** A subscription: monthly recurring revenue x months. */
  public static double subscription(double mrr, double months) {
    return mrr * months;
  }

  /** A share of a contract. */
  public static double commission(double contractValue, double share) {
    return contractValue * share;
  }
}
