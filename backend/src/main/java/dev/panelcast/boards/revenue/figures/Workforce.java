package dev.panelcast.boards.revenue.figures;

import dev.panelcast.boards.revenue.activity.DailyActivity;
import dev.panelcast.boards.revenue.activity.SalesProcess;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.earnings.QuotaAttainment;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.plan.Plan;

/**
 * What the team does and earns.
 *
 * @param earnings of each role
 * @param quotas what people achieve against their quotas
 * @param activity of a day
 * @param process from lead to sale
 * @param capacity demand against supply
 */
public record Workforce(
    Earnings earnings,
    QuotaAttainment quotas,
    DailyActivity activity,
    SalesProcess process,
    CapacityCheck capacity) {

  static Workforce of(Plan plan, Economy economy) {
    Funnel funnel = economy.funnel();
    return new Workforce(
        Earnings.of(plan, economy.commission(), funnel.marketing().revenue()),
        QuotaAttainment.of(funnel.stages(), plan.team(), plan.quotas()),
        DailyActivity.of(funnel.stages(), plan.team(), plan.capacity().workingDays()),
        SalesProcess.of(funnel.stages(), funnel.rates(), plan.deal().salesCycleDays()),
        CapacityCheck.of(funnel, plan.team(), plan.capacity()));
  }
}
