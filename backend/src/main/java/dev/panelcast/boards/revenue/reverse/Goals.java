package dev.panelcast.boards.revenue.reverse;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.number.Whole;
import org.jspecify.annotations.Nullable;

/** What it takes to reach a goal of the company. */
public final class Goals {
  private static final double QUOTA_COVER = 0.9;
  private static final double QUOTA_REACHED = 0.85;

  private Goals() {}

  /**
   * Gross revenue in USD that leaves this EBITDA: (target + costs)/(1 - govCostRate).
   *
   * @param costs all of them except the fees, in USD
   */
  public static double revenueForEbitda(double target, double costs, double govCostRate) {
    return (target + costs) / (1 - govCostRate);
  }

  /** The acquisition cost that a ratio of LTV to CAC allows: ltv/ratio; null when it is 0. */
  public static @Nullable Double allowedCac(double ltv, double ratio) {
    return Known.ratio(ltv, ratio);
  }

  /** The LTV that a ratio of LTV to CAC needs: cac x ratio; null without sales or ratio. */
  public static @Nullable Double neededLtv(@Nullable Double cac, double ratio) {
    return ratio == 0 ? null : Known.product(cac, ratio);
  }

  /** Quota of one person: target/0.9/heads; null without heads. */
  public static @Nullable Double quota(double target, int heads) {
    return Known.ratio(target / QUOTA_COVER, (double) heads);
  }

  /**
   * People that a target takes, rounded up once: target/(quota x 0.85 x (1 - attrition)); null when
   * the quota is 0 or everybody leaves.
   */
  public static @Nullable Double headcount(double target, double quota, double attrition) {
    Double heads = Known.ratio(target, quota * QUOTA_REACHED * (1 - attrition));
    return heads == null ? null : Whole.up(heads);
  }
}
