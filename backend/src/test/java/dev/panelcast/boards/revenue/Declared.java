package dev.panelcast.boards.revenue;

/** What is required of each panel. */
final class Declared {

  /** Id, kind, variables beside the plan, datasets. */
  static final String PANELS =
      """
      kpi-sales, STAT, , deal channels
      kpi-profit, STAT, , deal channels team compensation opex
      pipeline-strip, FUNNEL, , deal channels
      alert-list, LIST, , deal channels team compensation opex capacity targets stakeholders
      channel-cards, FORM, , channels
      capacity-check, GAUGE, , channels team capacity
      channel-leads, BAR, channel, channels
      channel-sales, BAR, channel, channels
      channel-roas, BAR, channel, deal channels
      channel-close, BAR, channel, channels
      channel-table, TABLE, channel, deal channels
      channel-funnel, FUNNEL, channel, channels
      blended-funnel, FUNNEL, , channels
      revenue-donut, DONUT, , deal channels
      commission-flow, WATERFALL, view, deal channels team compensation
      period-earnings, TABLE, role, deal channels team compensation capacity
      daily-targets, TABLE, , channels team capacity
      team-table, TABLE, role, team compensation
      perf-kpi, STAT, , deal channels team
      unit-economics, STAT, , deal channels
      unit-extras, STAT, , deal channels
      pnl-summary, TABLE, , deal channels team compensation opex stakeholders
      pnl-waterfall, WATERFALL, , deal channels team compensation opex
      revenue-timeline, TIMESERIES, horizon, deal channels targets
      sales-activity, STAT, , deal channels
      process-timeline, LIST, , deal channels
      whatif-form, FORM, levers,
      whatif-compare, TABLE, levers, deal channels team compensation opex
      whatif-verdict, STAT, levers, deal channels team compensation opex
      actuals-revenue, TIMESERIES, owner product period, opportunities deal channels
      actuals-rates, STAT, owner product period, opportunities
      actuals-pipeline, BAR, owner product period, opportunities
      actuals-owners, TABLE, owner product period, opportunities deal compensation quotas
      deal-form, FORM, , deal
      target-form, FORM, , targets
      team-form, FORM, , team capacity
      demand-supply, BAR, , channels team capacity
      compensation-form, FORM, , compensation
      quota-form, FORM, , quotas channels team
      opex-form, FORM, , opex
      stakeholder-form, FORM, , stakeholders deal channels team compensation opex
      config-transfer, FORM, , deal channels team compensation quotas opex capacity targets stakeholders finance benchmark
      reverse, FORM, goals, deal channels team compensation opex capacity
      attainment-calc, FORM, tiers, compensation
      value-trace, LIST, figure channel role horizon, deal channels team compensation quotas opex capacity targets stakeholders finance benchmark
      scenario-compare, TABLE, against, deal channels team compensation quotas opex capacity targets stakeholders finance benchmark revisions
      ote-attainment, BAR, , deal channels team compensation
      ote-totals, STAT, , deal channels team compensation
      ote-deals, TABLE, , deal channels team compensation
      advisor, LIST, , deal channels team compensation opex capacity targets stakeholders
      unit-cost-ladder, TABLE, , deal channels compensation
      pnl-detailed, TABLE, , deal channels team compensation opex targets
      retention-waterfall, WATERFALL, , finance
      retention-path, TIMESERIES, , finance
      bottlenecks, LIST, , deal channels team compensation opex capacity
      sensitivity, BAR, , deal channels team compensation opex
      sensitivity-rules, TABLE, ,
      exec-scorecard, STAT, , deal channels team compensation opex quotas targets benchmark
      exec-health, GAUGE, , deal channels team compensation opex capacity finance
      perf-trend, TIMESERIES, measure, revisions
      fin-margins, STAT, , deal channels team compensation opex finance
      fin-runway, STAT, , deal channels team compensation opex finance
      fin-rule40, STAT, , deal channels team compensation opex finance
      finance-form, FORM, , finance
      forecast-revenue, TIMESERIES, scenario horizon, deal channels targets
      forecast-summary, STAT, scenario horizon, deal channels targets
      forecast-scenarios, TIMESERIES, horizon, deal channels targets
      ops-efficiency, STAT, , channels team capacity
      ops-heatmap, HEATMAP, , channels benchmark
      bench-table, TABLE, , deal channels team compensation opex benchmark
      bench-position, BAR, , deal channels team compensation opex benchmark
      benchmark-form, FORM, , benchmark
      deep-channels, BAR, compare, deal channels benchmark
      deep-findings, LIST, , deal channels benchmark
      """;

  /** Id, tab, title. */
  static final String TITLES =
      """
      kpi-sales, every, Sales
      kpi-profit, every, Profit
      pipeline-strip, every, Pipeline
      alert-list, gtm, Alerts
      channel-cards, gtm, Channels
      capacity-check, gtm, Capacity
      channel-leads, gtm, Leads per channel
      channel-sales, gtm, Sales per channel
      channel-roas, gtm, Return on ad spend
      channel-close, gtm, Close rate
      channel-table, gtm, Channel table
      channel-table, performance, Channel table
      channel-funnel, gtm, Funnel per channel
      channel-funnel, performance, Funnel per channel
      blended-funnel, gtm, Blended funnel
      blended-funnel, performance, Blended funnel
      revenue-donut, gtm, Revenue by channel
      revenue-donut, performance, Revenue by channel
      commission-flow, compensation, Commission flow
      period-earnings, compensation, Period earnings
      daily-targets, compensation, Daily activity
      team-table, compensation, Team
      perf-kpi, performance, Key figures
      unit-economics, performance, Unit economics
      unit-extras, performance, More unit costs
      pnl-summary, performance, Profit and loss
      pnl-waterfall, performance, P&L waterfall
      revenue-timeline, performance, Cash timeline
      sales-activity, performance, Sales activity
      process-timeline, performance, Process
      whatif-form, what-if, Levers
      whatif-compare, what-if, Before and after
      whatif-verdict, what-if, Verdict
      deal-form, configuration, Deal and payment terms
      target-form, configuration, Revenue targets
      team-form, configuration, Team and capacity
      demand-supply, configuration, Demand and supply
      compensation-form, configuration, Compensation
      quota-form, configuration, Quotas
      opex-form, configuration, Operating costs
      stakeholder-form, configuration, Stakeholders
      config-transfer, configuration, Export and import
      ote-attainment, team, OTE attainment
      ote-totals, team, Team totals
      ote-deals, team, Deals for OTE
      advisor, advisor, Suggestions
      unit-cost-ladder, workbench, Unit costs
      pnl-detailed, workbench, Detailed P&L
      reverse, workbench, Reverse engineering
      retention-waterfall, workbench, Retention
      retention-path, workbench, Retention path
      bottlenecks, workbench, Bottlenecks
      sensitivity, workbench, Sensitivity
      sensitivity-rules, workbench, Rules of thumb
      scenario-compare, workbench, Scenarios
      attainment-calc, workbench, Attainment tiers
      value-trace, workbench, Where a number comes from
      exec-scorecard, executive, Scorecard
      exec-health, executive, Health
      perf-trend, trends, Trend
      fin-margins, finance, Margins
      fin-runway, finance, Runway
      fin-rule40, finance, Rule of 40
      forecast-revenue, forecast, Forecast
      forecast-summary, forecast, Forecast totals
      forecast-scenarios, forecast, Forecast scenarios
      ops-efficiency, operations, Efficiency
      ops-heatmap, operations, Stage rates
      bench-table, benchmarks, Benchmarks
      bench-position, benchmarks, Benchmarks: position
      deep-channels, deep-dive, Channels
      deep-findings, deep-dive, Findings
      actuals-revenue, actuals, Won revenue against the plan
      actuals-pipeline, actuals, Open opportunities
      actuals-owners, actuals, Owners
      actuals-rates, actuals, Win rate and cycle
      """;

  private Declared() {}
}
