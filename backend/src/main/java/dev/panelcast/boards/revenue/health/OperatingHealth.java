package dev.panelcast.boards.revenue.health;

import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import org.jspecify.annotations.Nullable;

/**
 * Health of the operation, from 0 to 100. Each part is within 0 to 100 too; a missing one is left
 * out of its mean.
 *
 * @param funnel mean of contact/0.6, meeting/0.35 and close/0.25; null when all are missing
 * @param team mean of 100 - |closer load - 0.75| x 200, ramp and 1 - attrition
 * @param financial mean of LTV:CAC/5, EBITDA margin/0.3 and growth/0.2
 * @param total 0.3 x funnel + 0.3 x team + 0.4 x financial
 */
public record OperatingHealth(
    @Nullable Double funnel,
    @Nullable Double team,
    @Nullable Double financial,
    @Nullable Double total) {
  private static final double BEST_LOAD = 0.75;
  private static final double LOAD_SLOPE = 200;

  /** The health that these figures make. */
  public static OperatingHealth of(
      Rates rates,
      @Nullable Double closerLoad,
      @Nullable Double ltvToCac,
      @Nullable Double ebitdaMargin,
      Finance finance) {
    Double funnel =
        Known.mean(
            Points.share(rates.contact(), 0.6),
            Points.share(rates.meeting(), 0.35),
            Points.share(rates.close(), 0.25));
    Double team =
        Known.mean(
            closerLoad == null
                ? null
                : Points.clamp(Points.FULL - Math.abs(closerLoad - BEST_LOAD) * LOAD_SLOPE),
            Points.share(finance.rampProductivity(), 1),
            Points.share(1 - finance.attritionRate(), 1));
    Double financial =
        Known.mean(
            Points.share(ltvToCac, 5),
            Points.share(ebitdaMargin, 0.3),
            Points.share(finance.growthRate(), 0.2));
    return new OperatingHealth(
        funnel,
        team,
        financial,
        Points.total(new Points(funnel, 0.3), new Points(team, 0.3), new Points(financial, 0.4)));
  }
}
