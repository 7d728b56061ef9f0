package dev.panelcast.boards.revenue.profit;

/**
 * Profit and loss over time.
 *
 * @param firstMonth month 1
 * @param deferredMonth the first month in which deferred cash arrives
 * @param deferredMonthNumber its number: deferredMonths + 1
 * @param months how many months are added up
 * @param total firstMonth x min(months, deferredMonths) + deferredMonth x the months after
 */
public record DetailedProfit(
    ProfitAndLoss firstMonth,
    ProfitAndLoss deferredMonth,
    int deferredMonthNumber,
    int months,
    ProfitAndLoss total) {

  /** The total of so many months, the first deferred cash arriving after deferredMonths. */
  public static DetailedProfit of(
      ProfitAndLoss firstMonth, ProfitAndLoss deferredMonth, int deferredMonths, int months) {
    return new DetailedProfit(
        firstMonth,
        deferredMonth,
        deferredMonths + 1,
        months,
        firstMonth.total(
            Math.min(months, deferredMonths), deferredMonth, Math.max(0, months - deferredMonths)));
  }
}
