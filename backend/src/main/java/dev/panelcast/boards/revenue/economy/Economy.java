package dev.panelcast.boards.revenue.economy;

import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.profit.Costs;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;

/**
 * From leads to profit, of one month.
 *
 * @param funnel from leads to sales
 * @param commission what is paid for them
 * @param deferred USD that the month's sales will pay later: sales x expected deferred cash
 * @param profit of month 1
 */
public record Economy(Funnel funnel, Commission commission, double deferred, ProfitAndLoss profit) {

  /** The economy of a plan. */
  public static Economy of(Plan plan) {
    Deal deal = plan.deal();
    Funnel funnel = Funnel.of(plan.channels(), deal.upfrontCash());
    double sales = funnel.stages().sales();
    Commission commission = Commission.of(sales, deal, plan.compensation());
    Costs costs =
        new Costs(
            Costs.teamBase(plan.team(), plan.compensation()),
            commission.monthly().total(),
            funnel.marketing().spend(),
            plan.opex().total());
    double deferred = sales * deal.expectedDeferredCash();
    ProfitAndLoss profit =
        ProfitAndLoss.of(
            firstGross(funnel.marketing().revenue(), deferred, deal), deal.govCostRate(), costs);
    return new Economy(funnel, commission, deferred, profit);
  }

  /** Gross revenue of month 1: deferred cash is part of it only when it is not deferred at all. */
  public static double firstGross(double revenue, double deferred, Deal deal) {
    return deal.deferredMonths() == 0 ? revenue + deferred : revenue;
  }

  /** Profit and loss of a month in which deferred cash arrives: the same costs, more revenue. */
  public ProfitAndLoss deferredMonth(double govCostRate) {
    return ProfitAndLoss.of(funnel.marketing().revenue() + deferred, govCostRate, profit.costs());
  }
}
