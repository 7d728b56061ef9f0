package dev.panelcast.boards.revenue.trend;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a plan has come to where it is; the value of its model.
 *
 * @param plan its name
 * @param points one per step, oldest first; empty when there is no plan of this name
 */
public record Trend(String plan, List<Point> points) {

  /** Keeps its own list. */
  public Trend {
    points = List.copyOf(points);
  }

  /**
   * A step.
   *
   * @param revision number of the revision that it came to
   * @param at when it was stored
   * @param figures what followed from it
   */
  public record Point(long revision, Instant at, KeyFigures figures) {}

  /**
   * The figures of the header; amounts in USD, all of a month. Rates, ratio and payback are null
   * where they would be divided by nothing.
   *
   * @param revenue immediate revenue
   * @param sales deals won
   * @param leads of all enabled channels
   * @param closeRate fraction of held meetings that become sales
   * @param ltvToCac what a customer is worth against its cost
   * @param payback months until a customer has paid its cost
   * @param dealValue of one deal
   * @param commissions what is paid for sales
   * @param spend what leads cost
   * @param ebitda what is left
   * @param margin fraction of net revenue that is left
   */
  public record KeyFigures(
      double revenue,
      double sales,
      double leads,
      @Nullable Double closeRate,
      @Nullable Double ltvToCac,
      @Nullable Double payback,
      double dealValue,
      double commissions,
      double spend,
      double ebitda,
      @Nullable Double margin) {

    static KeyFigures of(Plan plan, Economy economy) {
      Funnel funnel = economy.funnel();
      UnitEconomics unit = UnitEconomics.of(plan.deal(), funnel.marketing().perSale());
      return new KeyFigures(
          funnel.marketing().revenue(),
          funnel.stages().sales(),
          funnel.stages().leads(),
          funnel.rates().close(),
          unit.ltvToCac(),
          unit.payback(),
          plan.deal().dealValue(),
          economy.commission().monthly().total(),
          funnel.marketing().spend(),
          economy.profit().ebitda(),
          economy.profit().ebitdaMargin());
    }
  }
}
