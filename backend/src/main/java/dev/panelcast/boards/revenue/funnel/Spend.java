package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Channel;
import org.jspecify.annotations.Nullable;

/** What a channel's marketing costs. Each channel pays at exactly one stage. */
public final class Spend {
  private Spend() {}

  /** USD a month: the paid stage x its cost, or the budget; 0 when the channel is disabled. */
  public static double of(Channel channel, Stages stages) {
    if (!channel.enabled()) {
      return 0;
    }
    return switch (channel.costMethod()) {
      case LEAD -> stages.leads() * channel.cost();
      case CONTACT -> stages.contacts() * channel.cost();
      case MEETING -> stages.held() * channel.cost();
      case SALE -> stages.sales() * channel.cost();
      case BUDGET -> channel.cost();
    };
  }

  /**
   * What a lead of the channel costs, whichever stage is paid: cost x the rates up to that stage,
   * in USD. Null for a budget without leads.
   */
  public static @Nullable Double perLead(Channel channel) {
    double contact = channel.cost() * channel.contactRate();
    double held = contact * channel.meetingRate() * channel.showUpRate();
    return switch (channel.costMethod()) {
      case LEAD -> channel.cost();
      case CONTACT -> contact;
      case MEETING -> held;
      case SALE -> held * channel.closeRate();
      case BUDGET -> Known.ratio(channel.cost(), channel.monthlyLeads());
    };
  }
}
