package dev.panelcast.boards.revenue.whatif;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Compensation.Pay;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Opex;

/**
 * A plan whose inputs are what levers make of another's: its figures are those of the what-if,
 * unless a channel's close rate would leave 0 to 1 while the blended one does not.
 */
public final class LeveredPlan {

  private LeveredPlan() {}

  /**
   * The plan. Leads grow with the square root of the marketing factor, as sales do in the what-if,
   * and costs so that each channel's spend grows with the factor itself. Values may exceed what a
   * plan may hold.
   */
  public static Plan of(Plan plan, Levers levers) {
    return new Plan(
        plan.deal().times(levers.deal()),
        plan.channels().stream().map(channel -> channel(channel, levers)).toList(),
        plan.team(),
        pay(plan.compensation(), levers.team()),
        plan.quotas(),
        opex(plan.opex(), levers.opex()),
        plan.capacity(),
        plan.targets(),
        plan.stakeholders(),
        plan.finance(),
        plan.benchmark());
  }

  private static Channel channel(Channel channel, Levers levers) {
    double reach = Math.sqrt(levers.marketing());
    double close = Math.clamp(channel.closeRate() + levers.close(), 0, 1);
    return new Channel(
        channel.id(),
        channel.name(),
        channel.segment(),
        channel.enabled(),
        channel.monthlyLeads() * reach,
        channel.contactRate(),
        channel.meetingRate(),
        channel.showUpRate(),
        close,
        channel.costMethod(),
        channel.cost() * dearer(channel, close, levers.marketing(), reach));
  }

  private static double dearer(Channel channel, double close, double marketing, double reach) {
    if (channel.costMethod() == CostMethod.BUDGET) {
      return marketing;
    }
    // Paid per sale, better closing must not raise the spend.
    boolean isPerSale = channel.costMethod() == CostMethod.SALE && close > 0;
    return isPerSale ? reach * channel.closeRate() / close : reach;
  }

  private static Compensation pay(Compensation pay, double by) {
    return new Compensation(
        base(pay.closer(), by),
        base(pay.setter(), by),
        base(pay.manager(), by),
        base(pay.bench(), by));
  }

  private static Pay base(Pay pay, double by) {
    return new Pay(pay.baseAnnual() * by, pay.variableAnnual(), pay.commissionRate());
  }

  private static Opex opex(Opex opex, double by) {
    return new Opex(opex.rent() * by, opex.software() * by, opex.other() * by);
  }
}
