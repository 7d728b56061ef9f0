package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On-target earnings of the closers, setters and managers in USD a year.
 *
 * @param closers heads x (base + variable)
 * @param setters the same
 * @param managers the same
 * @param average OTE of one person of the three roles; null without heads
 * @param averageBase base part of it
 * @param averageVariable variable part of it
 * @param baseShare base/OTE of the three roles, healthy from 0.3 to 0.5; null when the OTE is 0
 */
public record OteStructure(
    double closers,
    double setters,
    double managers,
    @Nullable Double average,
    @Nullable Double averageBase,
    @Nullable Double averageVariable,
    @Nullable Double baseShare) {
  /** The roles with targets, in order. */
  public static final List<Role> ROLES = List.of(Role.CLOSER, Role.SETTER, Role.MANAGER);

  /** The structure of a plan's pay. */
  public static OteStructure of(Plan plan) {
    double heads = 0;
    double base = 0;
    double variable = 0;
    for (Role role : ROLES) {
      Pay pay = plan.compensation().of(role);
      int people = plan.team().heads(role);
      heads += people;
      base += people * pay.baseAnnual();
      variable += people * pay.variableAnnual();
    }
    return new OteStructure(
        total(plan, Role.CLOSER),
        total(plan, Role.SETTER),
        total(plan, Role.MANAGER),
        Known.ratio(base + variable, heads),
        Known.ratio(base, heads),
        Known.ratio(variable, heads),
        Known.ratio(base, base + variable));
  }

  private static double total(Plan plan, Role role) {
    Pay pay = plan.compensation().of(role);
    return plan.team().heads(role) * (pay.baseAnnual() + pay.variableAnnual());
  }
}
