package dev.panelcast.boards.revenue.trend;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.plan.Plan;
import java.time.Instant;
import java.util.List;

/**
 * How a plan has come to where it is; the value of its model.
 *
 * @param plan its name
 * @param points one per revision, oldest first; empty when there is no plan of this name
 */
public record Trend(String plan, List<Point> points) {

  /** Keeps its own list. */
  public Trend {
    points = List.copyOf(points);
  }

  /**
   * Key figures of a revision, in USD a month.
   *
   * @param revision its number
   * @param at when it was stored
   * @param revenue immediate revenue
   * @param ebitda what is left
   * @param commissions what is paid for sales
   * @param marketing what leads cost
   */
  public record Point(
      long revision,
      Instant at,
      double revenue,
      double ebitda,
      double commissions,
      double marketing) {

    static Point of(long revision, Instant at, Plan plan) {
      Economy economy = Economy.of(plan);
      return new Point(
          revision,
          at,
          economy.funnel().marketing().revenue(),
          economy.profit().ebitda(),
          economy.commission().monthly().total(),
          economy.funnel().marketing().spend());
    }
  }
}
