package dev.panelcast.boards.revenue.whatif;

import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.profit.Costs;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import org.jspecify.annotations.Nullable;

/**
 * A plan before and after levers are moved.
 *
 * @param before figures of the stored plan
 * @param after figures with the levers
 * @param verdict on the EBITDA; null when it was 0
 */
public record WhatIf(Outcome before, Outcome after, @Nullable Verdict verdict) {

  /**
   * Figures of a month.
   *
   * @param sales closed
   * @param revenue immediate revenue in USD
   * @param profit all that follows from it
   */
  public record Outcome(double sales, double revenue, ProfitAndLoss profit) {}

  /**
   * The plan with levers: close' = clamp(close + points, 0, 1), sales' = held x sqrt(marketing) x
   * close'; then commission, profit and loss as ever.
   */
  public static WhatIf of(Plan plan, Economy economy, Levers levers) {
    Outcome before =
        new Outcome(
            economy.funnel().stages().sales(),
            economy.funnel().marketing().revenue(),
            economy.profit());
    Outcome after = after(plan, economy, levers);
    return new WhatIf(before, after, Verdict.of(before.profit().ebitda(), after.profit().ebitda()));
  }

  private static Outcome after(Plan plan, Economy economy, Levers levers) {
    Deal deal = plan.deal().times(levers.deal());
    double sales = sales(economy.funnel().stages(), levers);
    double revenue = sales * deal.upfrontCash();
    Costs costs = economy.profit().costs();
    Costs moved =
        new Costs(
            costs.teamBase() * levers.team(),
            Commission.of(sales, deal, plan.compensation()).monthly().total(),
            costs.marketing() * levers.marketing(),
            costs.operating() * levers.opex());
    double gross = Economy.firstGross(revenue, sales * deal.expectedDeferredCash(), deal);
    return new Outcome(sales, revenue, ProfitAndLoss.of(gross, deal.govCostRate(), moved));
  }

  /** Sales plus those that the points add: without points the very sales, to the last bit. */
  private static double sales(Stages stages, Levers levers) {
    Double close = Known.ratio(stages.sales(), stages.held());
    double added =
        close == null ? 0 : stages.held() * (Math.clamp(close + levers.close(), 0, 1) - close);
    return (stages.sales() + added) * Math.sqrt(levers.marketing());
  }
}
