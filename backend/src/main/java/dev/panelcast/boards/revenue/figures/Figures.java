package dev.panelcast.boards.revenue.figures;

import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.advice.Bottleneck;
import dev.panelcast.boards.revenue.advice.Readings;
import dev.panelcast.boards.revenue.advice.Rules;
import dev.panelcast.boards.revenue.calendar.TargetBreakdown;
import dev.panelcast.boards.revenue.calendar.TargetProgress;
import dev.panelcast.boards.revenue.capacity.CapacityCheck;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.health.BusinessHealth;
import dev.panelcast.boards.revenue.health.OperatingHealth;
import dev.panelcast.boards.revenue.health.RuleOf40;
import dev.panelcast.boards.revenue.outlook.CashRunway;
import dev.panelcast.boards.revenue.outlook.Retention;
import dev.panelcast.boards.revenue.peers.Comparison;
import dev.panelcast.boards.revenue.peers.Findings;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.profit.DetailedProfit;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import dev.panelcast.boards.revenue.sensitivity.Elasticity;
import dev.panelcast.boards.revenue.unit.Payout;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.List;

/**
 * Every figure of one state of a plan.
 *
 * @param plan from which they follow
 * @param economy from leads to profit
 * @param detailed profit and loss over the plan's projection
 * @param unit economics of a customer
 * @param loaded the same when commission counts as a cost of winning
 * @param payout of the stakeholders
 * @param workforce what the team does and earns
 * @param targets of the year, quarter, month, week and day
 * @param progress of the month towards its target
 * @param retention of recurring revenue
 * @param health of the plan
 * @param comparisons with others
 * @param findings among the channels
 * @param elasticities largest effect on EBITDA first
 * @param alerts worst first
 * @param bottlenecks in order
 */
public record Figures(
    Plan plan,
    Economy economy,
    DetailedProfit detailed,
    UnitEconomics unit,
    UnitEconomics loaded,
    Payout payout,
    Workforce workforce,
    TargetBreakdown targets,
    TargetProgress progress,
    Retention retention,
    Health health,
    List<Comparison> comparisons,
    Findings findings,
    List<Elasticity> elasticities,
    List<Alert> alerts,
    List<Bottleneck> bottlenecks) {

  /** Keeps its own lists. */
  public Figures {
    comparisons = List.copyOf(comparisons);
    elasticities = List.copyOf(elasticities);
    alerts = List.copyOf(alerts);
    bottlenecks = List.copyOf(bottlenecks);
  }

  /** All figures of a plan with this economy. */
  public static Figures of(Plan plan, Economy economy) {
    Deal deal = plan.deal();
    Funnel funnel = economy.funnel();
    ProfitAndLoss profit = economy.profit();
    UnitEconomics unit = UnitEconomics.of(deal, funnel.marketing().perSale());
    Payout payout =
        Payout.of(profit.ebitda(), plan.stakeholders().share(), funnel.marketing().revenue());
    Workforce workforce = Workforce.of(plan, economy);
    TargetBreakdown targets = TargetBreakdown.of(plan.targets().annualRevenue());
    TargetProgress progress = progress(plan, funnel, targets);
    CapacityCheck capacity = workforce.capacity();
    Readings readings =
        Readings.of(economy, unit, progress, capacity, workforce.earnings(), payout);
    return new Figures(
        plan,
        economy,
        detailed(plan, economy),
        unit,
        loaded(plan, economy),
        payout,
        workforce,
        targets,
        progress,
        Retention.of(plan.finance()),
        health(plan, economy, unit, capacity),
        Comparison.all(plan.benchmark(), economy, unit),
        Findings.of(funnel, plan.benchmark()),
        Elasticity.ranked(plan, economy),
        Rules.alerts(readings),
        Bottleneck.all(readings));
  }

  private static TargetProgress progress(Plan plan, Funnel funnel, TargetBreakdown targets) {
    return TargetProgress.of(
        targets.monthly(),
        funnel.marketing().revenue(),
        funnel.stages().held(),
        plan.deal().upfrontCash());
  }

  private static DetailedProfit detailed(Plan plan, Economy economy) {
    return DetailedProfit.of(
        economy.profit(),
        economy.deferredMonth(plan.deal().govCostRate()),
        plan.deal().deferredMonths(),
        plan.targets().projectionMonths());
  }

  private static UnitEconomics loaded(Plan plan, Economy economy) {
    return UnitEconomics.loaded(
        plan.deal(),
        economy.funnel().marketing().perSale(),
        economy.commission().monthly().total(),
        economy.funnel().stages().sales());
  }

  private static Health health(
      Plan plan, Economy economy, UnitEconomics unit, CapacityCheck capacity) {
    ProfitAndLoss profit = economy.profit();
    return new Health(
        OperatingHealth.of(
            economy.funnel().rates(),
            capacity.closerLoad(),
            unit.ltvToCac(),
            profit.ebitdaMargin(),
            plan.finance()),
        BusinessHealth.of(
            unit.ltvToCac(), unit.payback(), profit.ebitdaMargin(), profit.grossMargin()),
        CashRunway.of(
            plan.finance().cashBalance(),
            profit.govFees() + profit.cogs() + profit.opex(),
            profit.gross()),
        RuleOf40.of(plan.finance().growthRate(), profit.ebitdaMargin()));
  }
}
