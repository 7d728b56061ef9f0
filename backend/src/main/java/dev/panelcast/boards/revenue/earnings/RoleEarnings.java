package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a role earn.
 *
 * @param role whose earnings they are
 * @param heads people in it
 * @param monthlyBase base pay of all its heads in USD a month
 * @param monthlyOte on-target earnings of one head in USD a month; for the bench a plan for later
 * @param pool commission of the role in USD a month
 * @param commission of one head in USD a month; null without heads, 0 for the bench
 * @param pay of one head; null without heads
 * @param attainment monthly pay/monthlyOte; null for the bench, without heads, and when the OTE is
 *     0
 * @param commissionAttainment 12 x commission/variableAnnual; null for the bench, without heads,
 *     and when the variable pay is 0
 * @param deals that make the variable pay of the role; null figures for the bench
 */
public record RoleEarnings(
    Role role,
    int heads,
    double monthlyBase,
    double monthlyOte,
    double pool,
    @Nullable Double commission,
    @Nullable PeriodPay pay,
    @Nullable Double attainment,
    @Nullable Double commissionAttainment,
    DealsForOte deals) {

  /** The earnings of a role. */
  public static RoleEarnings of(Role role, Plan plan, Commission commission) {
    Pay terms = plan.compensation().of(role);
    int heads = plan.team().heads(role);
    double pool = commission.monthly().of(role);
    Double own = Known.ratio(pool, (double) heads);
    PeriodPay pay =
        own == null ? null : PeriodPay.of(terms.monthlyBase(), own, plan.capacity().workingDays());
    boolean bench = role == Role.BENCH;
    return new RoleEarnings(
        role,
        heads,
        heads * terms.monthlyBase(),
        terms.monthlyOte(),
        pool,
        own,
        pay,
        bench || pay == null ? null : Known.ratio(pay.monthly(), terms.monthlyOte()),
        bench ? null : commissionAttainment(own, terms.variableAnnual()),
        DealsForOte.of(terms.variableAnnual(), commission.perDeal().of(role)));
  }

  /** What a year of this commission is of the variable pay; null when one is missing or it is 0. */
  public static @Nullable Double commissionAttainment(
      @Nullable Double monthly, double variableAnnual) {
    return Known.ratio(Known.product(monthly, (double) Span.MONTHLY.perYear()), variableAnnual);
  }
}
