package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.plan.Channel;

/**
 * How many of a month's leads get how far. Fractions of people are kept.
 *
 * @param leads a month
 * @param contacts leads that are reached
 * @param scheduled meetings that are agreed
 * @param held meetings that take place
 * @param sales deals that are closed
 */
public record Stages(double leads, double contacts, double scheduled, double held, double sales) {
  /** Nobody anywhere. */
  public static final Stages NONE = new Stages(0, 0, 0, 0, 0);

  /** The stages of a channel: each is the one before x its rate; all 0 when it is disabled. */
  public static Stages of(Channel channel) {
    if (!channel.enabled()) {
      return NONE;
    }
    double contacts = channel.monthlyLeads() * channel.contactRate();
    double scheduled = contacts * channel.meetingRate();
    double held = scheduled * channel.showUpRate();
    return new Stages(
        channel.monthlyLeads(), contacts, scheduled, held, held * channel.closeRate());
  }

  /** Both together. */
  public Stages plus(Stages other) {
    return new Stages(
        leads + other.leads,
        contacts + other.contacts,
        scheduled + other.scheduled,
        held + other.held,
        sales + other.sales);
  }
}
