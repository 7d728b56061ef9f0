package dev.panelcast.boards.revenue.plan;

import dev.panelcast.board.Panel.Word;

/**
 * One deal and when it is paid. One deal serves all channels.
 *
 * @param dealValue USD, 0 to 10,000,000
 * @param upfrontShare fraction that is paid in the month of the sale, 0 to 1; the rest is deferred
 * @param contractMonths length of the contract, 1 to 600 months
 * @param deferredMonths months from the sale to the deferred cash, 0 to 60
 * @param commissionPolicy what commission is paid on
 * @param govCostRate government fees as a fraction of gross revenue, 0 to 0.2
 * @param deferredGrr fraction of the deferred cash that arrives, 0 to 1.5
 * @param salesCycleDays days from lead to sale, 1 to 365
 */
public record Deal(
    double dealValue,
    double upfrontShare,
    int contractMonths,
    int deferredMonths,
    CommissionPolicy commissionPolicy,
    double govCostRate,
    double deferredGrr,
    int salesCycleDays) {
  /** The deal of a new plan. */
  public static final Deal DEFAULT =
      new Deal(50_000, 0.70, 12, 18, CommissionPolicy.UPFRONT, 0.10, 0.90, 30);

  /** What commission is paid on. */
  public enum CommissionPolicy implements Word {
    /** The cash of the month of the sale. */
    UPFRONT,
    /** The whole deal value. */
    FULL
  }

  /** USD that a sale pays at once: dealValue x upfrontShare. */
  public double upfrontCash() {
    return dealValue * upfrontShare;
  }

  /** USD that a sale owes until later: dealValue x (1 - upfrontShare). */
  public double deferredCash() {
    return dealValue * (1 - upfrontShare);
  }

  /** USD of it that arrives: deferredCash x deferredGrr. */
  public double expectedDeferredCash() {
    return deferredCash() * deferredGrr;
  }

  /** The same terms for a deal of so many times the value. */
  public Deal times(double factor) {
    return of(dealValue * factor);
  }

  /** The same terms for another deal value in USD. */
  public Deal of(double value) {
    return new Deal(
        value,
        upfrontShare,
        contractMonths,
        deferredMonths,
        commissionPolicy,
        govCostRate,
        deferredGrr,
        salesCycleDays);
  }
}
