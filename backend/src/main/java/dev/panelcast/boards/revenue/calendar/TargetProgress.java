package dev.panelcast.boards.revenue.calendar;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * A month against its target.
 *
 * @param salesNeeded target/upfront cash; null when that is 0
 * @param extraSales sales that are missing: max(0, target - revenue)/upfront cash; null when that
 *     is 0
 * @param gap missing fraction of the target: max(0, 1 - revenue/target); null when the target is 0
 * @param coverage pipeline coverage: held meetings x upfront cash/target; null when the target is 0
 */
public record TargetProgress(
    @Nullable Double salesNeeded,
    @Nullable Double extraSales,
    @Nullable Double gap,
    @Nullable Double coverage) {

  /** The progress of a month; target, revenue and upfront cash of a sale are in USD. */
  public static TargetProgress of(double target, double revenue, double held, double upfrontCash) {
    Double reached = Known.ratio(revenue, target);
    return new TargetProgress(
        Known.ratio(target, upfrontCash),
        Known.ratio(Math.max(0, target - revenue), upfrontCash),
        reached == null ? null : Math.max(0, 1 - reached),
        Known.ratio(held * upfrontCash, target));
  }
}
