package dev.panelcast.boards.revenue.profit;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * Profit and loss in USD.
 *
 * @param gross immediate revenue plus the deferred cash that arrives
 * @param govFees gross x govCostRate, taken first
 * @param net gross - govFees
 * @param costs what is paid
 * @param cogs team base + commissions
 * @param grossProfit net - cogs
 * @param opex marketing + operating costs
 * @param ebitda grossProfit - opex
 * @param grossMargin grossProfit/net; null when net is 0
 * @param ebitdaMargin ebitda/net; null when net is 0
 */
public record ProfitAndLoss(
    double gross,
    double govFees,
    double net,
    Costs costs,
    double cogs,
    double grossProfit,
    double opex,
    double ebitda,
    @Nullable Double grossMargin,
    @Nullable Double ebitdaMargin) {

  /** The profit and loss of a gross revenue in USD. */
  public static ProfitAndLoss of(double gross, double govCostRate, Costs costs) {
    return afterFees(gross, gross * govCostRate, costs);
  }

  private static ProfitAndLoss afterFees(double gross, double govFees, Costs costs) {
    double net = gross - govFees;
    double cogs = costs.teamBase() + costs.commissions();
    double grossProfit = net - cogs;
    double opex = costs.marketing() + costs.operating();
    double ebitda = grossProfit - opex;
    return new ProfitAndLoss(
        gross,
        govFees,
        net,
        costs,
        cogs,
        grossProfit,
        opex,
        ebitda,
        Known.ratio(grossProfit, net),
        Known.ratio(ebitda, net));
  }

  /** The profit and loss of so many months like this one, followed by so many like another one. */
  public ProfitAndLoss total(double months, ProfitAndLoss then, double thenMonths) {
    Costs sums =
        new Costs(
            costs.teamBase() * months + then.costs.teamBase() * thenMonths,
            costs.commissions() * months + then.costs.commissions() * thenMonths,
            costs.marketing() * months + then.costs.marketing() * thenMonths,
            costs.operating() * months + then.costs.operating() * thenMonths);
    return afterFees(
        gross * months + then.gross * thenMonths,
        govFees * months + then.govFees * thenMonths,
        sums);
  }
}
