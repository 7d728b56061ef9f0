package dev.panelcast.boards.revenue.preset;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import org.jspecify.annotations.Nullable;

/** Terms of usual deals. What a template does not name keeps its value. */
public enum DealTemplate implements Word {
  INSURANCE_LONG_TERM(DealValue.INSURANCE.of(2_000, 25, 0.027), 0.70, 300, 18, 0.0),
  INSURANCE_SAVINGS(DealValue.INSURANCE.of(3_000, 18, 0.027), 0.70, 216, 18, 0.0),
  SOFTWARE_SUBSCRIPTION(DealValue.SUBSCRIPTION.of(5_000, 12), 1, 12, null, 0.10),
  CONSULTING(50_000, 0.50, 3, 3, null),
  AGENCY_RETAINER(DealValue.SUBSCRIPTION.of(6_000, 12), 1, 12, null, null),
  ONE_TIME_SALE(10_000, 1, 1, null, null);

  private final double dealValue;
  private final double upfrontShare;
  private final int contractMonths;
  private final @Nullable Integer deferredMonths;
  private final @Nullable Double govCostRate;

  DealTemplate(
      double dealValue,
      double upfrontShare,
      int contractMonths,
      @Nullable Integer deferredMonths,
      @Nullable Double govCostRate) {
    this.dealValue = dealValue;
    this.upfrontShare = upfrontShare;
    this.contractMonths = contractMonths;
    this.deferredMonths = deferredMonths;
    this.govCostRate = govCostRate;
  }

  /** What a deal would be with these terms. */
  public Deal on(Deal deal) {
    return new Deal(
        dealValue,
        upfrontShare,
        contractMonths,
        deferredMonths == null ? deal.deferredMonths() : deferredMonths,
        this == AGENCY_RETAINER ? CommissionPolicy.FULL : CommissionPolicy.UPFRONT,
        govCostRate == null ? deal.govCostRate() : govCostRate,
        deal.deferredGrr(),
        deal.salesCycleDays());
  }
}
