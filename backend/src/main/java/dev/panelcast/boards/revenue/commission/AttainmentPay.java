package dev.panelcast.boards.revenue.commission;

import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * Pay that grows faster above the quota.
 *
 * @param attainment actual/quota; null when the quota is 0
 * @param multiplier on the rate
 * @param pay actual x rate x multiplier, in the unit of actual
 */
public record AttainmentPay(@Nullable Double attainment, double multiplier, double pay) {

  /** The pay for what was achieved, of which the rate is a fraction. */
  public static AttainmentPay of(double actual, double quota, double rate) {
    Double attainment = Known.ratio(actual, quota);
    double multiplier = multiplier(attainment);
    return new AttainmentPay(attainment, multiplier, actual * rate * multiplier);
  }

  /** What the rate is multiplied with at this attainment; 1 without one. */
  public static double multiplier(@Nullable Double attainment) {
    if (attainment == null) {
      return 1;
    }
    if (Compared.below(attainment, 0.40)) {
      return 0.6;
    }
    if (Compared.below(attainment, 0.70)) {
      return 0.8;
    }
    if (Compared.below(attainment, 1.00)) {
      return 1;
    }
    return Compared.below(attainment, 1.50) ? 1.2 : 1.6;
  }
}
