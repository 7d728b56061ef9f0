package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan.Quotas;
import dev.panelcast.boards.revenue.plan.Team;
import org.jspecify.annotations.Nullable;

/**
 * What one person achieves in a month as a fraction of the quota. Null without heads or quota.
 *
 * @param closer (sales/closers)/closerDeals
 * @param setter (scheduled/setters)/setterMeetings
 * @param manager (sales/managers)/managerTeamDeals
 */
public record QuotaAttainment(
    @Nullable Double closer, @Nullable Double setter, @Nullable Double manager) {

  /** The attainment of a month. */
  public static QuotaAttainment of(Stages stages, Team team, Quotas quotas) {
    return new QuotaAttainment(
        each(stages.sales(), team.closers(), quotas.closerDeals()),
        each(stages.scheduled(), team.setters(), quotas.setterMeetings()),
        each(stages.sales(), team.managers(), quotas.managerTeamDeals()));
  }

  private static @Nullable Double each(double achieved, int heads, double quota) {
    return Known.ratio(Known.ratio(achieved, (double) heads), quota);
  }
}
