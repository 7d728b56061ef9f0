package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.calendar.TargetProgress;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.funnel.Rates;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import dev.panelcast.boards.revenue.unit.Payout;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import org.jspecify.annotations.Nullable;

/**
 * The figures that rules look at. Null where there is none.
 *
 * @param ltvToCac lifetime value to acquisition cost
 * @param cacToCut USD by which the acquisition cost must fall for a ratio of 3: cac - ltv/3
 * @param ebitda USD a month
 * @param ebitdaMargin fraction
 * @param payback months
 * @param grossMargin fraction
 * @param sales a month
 * @param gap missing fraction of the revenue target
 * @param extraSales that close the gap
 * @param coverage of the pipeline
 * @param setterLoad calls of a setter
 * @param bookingLoad meetings that a setter schedules
 * @param closerLoad meetings that a closer holds
 * @param closeRate of all channels
 * @param contactRate of all channels
 * @param showUpRate of all channels
 * @param oteShare on-target earnings as a fraction of the revenue
 * @param payoutShare of the stakeholders as a fraction of the revenue
 */
public record Readings(
    @Nullable Double ltvToCac,
    @Nullable Double cacToCut,
    @Nullable Double ebitda,
    @Nullable Double ebitdaMargin,
    @Nullable Double payback,
    @Nullable Double grossMargin,
    @Nullable Double sales,
    @Nullable Double gap,
    @Nullable Double extraSales,
    @Nullable Double coverage,
    @Nullable Double setterLoad,
    @Nullable Double bookingLoad,
    @Nullable Double closerLoad,
    @Nullable Double closeRate,
    @Nullable Double contactRate,
    @Nullable Double showUpRate,
    @Nullable Double oteShare,
    @Nullable Double payoutShare) {
  private static final double HEALTHY_RATIO = 3;

  /** The readings of a plan's figures. */
  public static Readings of(
      Economy economy,
      UnitEconomics unit,
      TargetProgress progress,
      CapacityCheck capacity,
      Earnings earnings,
      Payout payout) {
    Rates rates = economy.funnel().rates();
    ProfitAndLoss profit = economy.profit();
    return new Readings(
        unit.ltvToCac(),
        Known.difference(unit.cac(), unit.ltv() / HEALTHY_RATIO),
        profit.ebitda(),
        profit.ebitdaMargin(),
        unit.payback(),
        profit.grossMargin(),
        economy.funnel().stages().sales(),
        progress.gap(),
        progress.extraSales(),
        progress.coverage(),
        capacity.setters().load(),
        capacity.bookingLoad(),
        capacity.closerLoad(),
        rates.close(),
        rates.contact(),
        rates.showUp(),
        earnings.oteShare(),
        payout.shareOfRevenue());
  }
}
