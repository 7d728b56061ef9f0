package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.commission.Commission;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody earns in a month, against the target.
 *
 * @param roles one per role, in order, those without heads too
 * @param structure of the on-target earnings
 * @param ote sum of heads x monthly OTE of closers, setters and managers, in USD
 * @param actual sum of heads x monthly pay of the same, in USD
 * @param attainment mean over the roles that have one; null when none has
 * @param oteShare ote/revenue; null without revenue
 */
public record Earnings(
    List<RoleEarnings> roles,
    OteStructure structure,
    double ote,
    double actual,
    @Nullable Double attainment,
    @Nullable Double oteShare) {

  /** Keeps its own list. */
  public Earnings {
    roles = List.copyOf(roles);
  }

  /** The earnings of a month with this commission and revenue in USD. */
  public static Earnings of(Plan plan, Commission commission, double revenue) {
    List<RoleEarnings> roles =
        Arrays.stream(Role.values()).map(role -> RoleEarnings.of(role, plan, commission)).toList();
    double ote = 0;
    double actual = 0;
    for (RoleEarnings role : roles) {
      PeriodPay pay = role.pay();
      if (role.role() != Role.BENCH && pay != null) {
        ote += role.heads() * role.monthlyOte();
        actual += role.heads() * pay.monthly();
      }
    }
    return new Earnings(
        roles,
        OteStructure.of(plan),
        ote,
        actual,
        Known.mean(roles.stream().map(RoleEarnings::attainment).toArray(Double[]::new)),
        Known.ratio(ote, revenue));
  }

  /** The earnings of a role. */
  public RoleEarnings of(Role role) {
    return roles.stream().filter(each -> each.role() == role).findFirst().orElseThrow();
  }
}
