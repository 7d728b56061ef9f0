package dev.panelcast.boards.revenue.panel.form;

/** Addresses of the calls on plans. */
public final class PlanCalls {

  /** All plans. */
  public static final String PLANS = "/api/v1/revenue/plans";

  private PlanCalls() {}

  /** One plan. */
  public static String plan(String id) {
    return PLANS + "/" + id;
  }

  /** Something that can be done with a plan. */
  public static String of(String plan, String what) {
    return plan(plan) + "/" + what;
  }
}
