package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.boards.revenue.commission.AttainmentPay;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Deal;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one owner won within a period.
 *
 * @param owner name
 * @param won opportunities
 * @param wonCents their value, in cents
 * @param attainment won/(closerDeals x months); null when the quota is 0
 * @param commission USD: value x upfrontShare (policy upfront only) x the closers' rate x the tier
 *     of the attainment
 */
public record OwnerFigures(
    String owner, int won, long wonCents, @Nullable Double attainment, double commission) {
  private static final double CENTS = 100;

  private record Won(int count, long cents) {
    Won plus(Won other) {
      return new Won(count + other.count, Math.addExact(cents, other.cents));
    }
  }

  /** One for each owner who has any opportunity, by name. */
  public static List<OwnerFigures> of(List<Opportunity> opportunities, Period period, Plan plan) {
    Map<String, Won> won = new TreeMap<>();
    for (Opportunity opportunity : opportunities) {
      Won one = opportunity.won(period) ? new Won(1, opportunity.wonCents()) : new Won(0, 0);
      won.merge(opportunity.owner(), one, Won::plus);
    }
    List<OwnerFigures> owners = new ArrayList<>(won.size());
    won.forEach((owner, sum) -> owners.add(of(owner, sum, period, plan)));
    return owners;
  }

  private static OwnerFigures of(String owner, Won won, Period period, Plan plan) {
    Double attainment =
        Known.ratio((double) won.count(), plan.quotas().closerDeals() * period.months());
    Deal deal = plan.deal();
    double base = won.cents() / CENTS;
    double share = deal.commissionPolicy() == CommissionPolicy.UPFRONT ? deal.upfrontShare() : 1;
    double commission =
        base
            * share
            * plan.compensation().closer().commissionRate()
            * AttainmentPay.multiplier(attainment);
    return new OwnerFigures(owner, won.count(), won.cents(), attainment, commission);
  }
}
