package dev.panelcast.boards.revenue.plan;

import java.util.List;

/**
 * The whole plan.
 *
 * @param deal one deal and its terms of payment
 * @param channels at most {@link #MAX_CHANNELS}, in the order in which they are shown
 * @param team people per role
 * @param compensation pay per role
 * @param quotas what one person is meant to achieve
 * @param opex running costs
 * @param capacity what one person can do
 * @param targets what the year is meant to bring
 * @param stakeholders who shares in the profit
 * @param finance what the company has and how its revenue renews
 * @param benchmark whom it is compared with
 */
public record Plan(
    Deal deal,
    List<Channel> channels,
    Team team,
    Compensation compensation,
    Quotas quotas,
    Opex opex,
    Capacity capacity,
    Targets targets,
    Stakeholders stakeholders,
    Finance finance,
    Benchmark benchmark) {
  /** The most channels of a plan. */
  public static final int MAX_CHANNELS = 50;

  private static final Plan DEFAULTS =
      new Plan(
          Deal.DEFAULT,
          List.of(Channel.DEFAULT),
          Team.DEFAULT,
          Compensation.DEFAULT,
          Quotas.DEFAULT,
          Opex.DEFAULT,
          Capacity.DEFAULT,
          Targets.DEFAULT,
          Stakeholders.DEFAULT,
          Finance.DEFAULT,
          Benchmark.DEFAULT);

  /** Keeps its own list. */
  public Plan {
    channels = List.copyOf(channels);
  }

  /** A new plan. */
  public static Plan defaults() {
    return DEFAULTS;
  }

  /** The same plan with other terms. */
  public Plan with(Deal deal) {
    return new Plan(
        deal,
        channels,
        team,
        compensation,
        quotas,
        opex,
        capacity,
        targets,
        stakeholders,
        finance,
        benchmark);
  }

  /** The same plan with other channels. */
  public Plan with(List<Channel> channels) {
    return new Plan(
        deal,
        channels,
        team,
        compensation,
        quotas,
        opex,
        capacity,
        targets,
        stakeholders,
        finance,
        benchmark);
  }

  /** The same plan with other compensation. */
  public Plan with(Compensation compensation) {
    return new Plan(
        deal,
        channels,
        team,
        compensation,
        quotas,
        opex,
        capacity,
        targets,
        stakeholders,
        finance,
        benchmark);
  }

  /** The same plan with other opex. */
  public Plan with(Opex opex) {
    return new Plan(
        deal,
        channels,
        team,
        compensation,
        quotas,
        opex,
        capacity,
        targets,
        stakeholders,
        finance,
        benchmark);
  }

  /**
   * What one person is meant to achieve in a month, 0 to 10,000 each.
   *
   * @param closerDeals sales of a closer
   * @param setterMeetings scheduled meetings of a setter
   * @param managerTeamDeals sales of a manager's team
   */
  public record Quotas(double closerDeals, double setterMeetings, double managerTeamDeals) {
    /** The quotas of a new plan. */
    public static final Quotas DEFAULT = new Quotas(5, 40, 40);
  }

  /** Running costs in USD a month, 0 to 100,000,000 each. */
  public record Opex(double rent, double software, double other) {
    /** The costs of a new plan. */
    public static final Opex DEFAULT = new Opex(20_000, 10_000, 5_000);

    /** All of them in USD a month. */
    public double total() {
      return rent + software + other;
    }
  }

  /**
   * What one person can do.
   *
   * @param meetingsPerCloserDay scheduled meetings a day, 0 to 100
   * @param bookingsPerSetterDay meetings scheduled a day, 0 to 100
   * @param workingDays days a month, 0 to 31
   * @param callsPerLead calls that a lead needs, 0 to 100
   * @param minutesPerCall minutes that a call takes, 0 to 240
   * @param productiveHours hours a day that a setter can call, 0 to 24
   */
  public record Capacity(
      double meetingsPerCloserDay,
      double bookingsPerSetterDay,
      int workingDays,
      double callsPerLead,
      double minutesPerCall,
      double productiveHours) {
    /** The capacity of a new plan. */
    public static final Capacity DEFAULT = new Capacity(3, 2, 20, 3, 8, 6);
  }

  /**
   * What the year is meant to bring.
   *
   * @param annualRevenue USD a year, 0 to 10^12
   * @param projectionMonths how far ahead is shown, 1 to 120 months
   */
  public record Targets(double annualRevenue, int projectionMonths) {
    /** The targets of a new plan. */
    public static final Targets DEFAULT = new Targets(6_000_000, 18);
  }

  /**
   * Who shares in the profit.
   *
   * @param share fraction of EBITDA, 0 to 1
   */
  public record Stakeholders(double share) {
    /** The share of a new plan. */
    public static final Stakeholders DEFAULT = new Stakeholders(0.10);
  }

  /**
   * What the company has and how its revenue renews. Rates are fractions a month, 0 to 1.
   *
   * @param cashBalance USD in the bank
   * @param startMrr monthly recurring revenue in USD at the start of the month
   * @param churnRate of it that is cancelled
   * @param downgradeRate of it that is lost to smaller contracts
   * @param expansionRate of it that is won by larger contracts
   * @param newRate of it that is added by new customers
   * @param growthRate by which revenue grows
   * @param rampProductivity fraction of full productivity that new hires reach
   * @param attritionRate fraction of the team that leaves
   */
  public record Finance(
      double cashBalance,
      double startMrr,
      double churnRate,
      double downgradeRate,
      double expansionRate,
      double newRate,
      double growthRate,
      double rampProductivity,
      double attritionRate) {
    /** The finances of a new plan. */
    public static final Finance DEFAULT =
        new Finance(0, 100_000, 0.03, 0.02, 0.05, 0.10, 0.10, 0.70, 0.15);
  }
}
