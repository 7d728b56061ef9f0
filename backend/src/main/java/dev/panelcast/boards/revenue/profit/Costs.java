package dev.panelcast.boards.revenue.profit;

import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Role;
import dev.panelcast.boards.revenue.plan.Team;

/**
 * What a month costs, in USD.
 *
 * @param teamBase base pay of all heads, bench included
 * @param commissions of the month's sales
 * @param marketing spend of all channels
 * @param operating running costs
 */
public record Costs(double teamBase, double commissions, double marketing, double operating) {

  /** Base pay a month in USD: sum of heads x baseAnnual/12, bench included. */
  public static double teamBase(Team team, Compensation compensation) {
    double sum = 0;
    for (Role role : Role.values()) {
      sum += team.heads(role) * compensation.of(role).monthlyBase();
    }
    return sum;
  }
}
