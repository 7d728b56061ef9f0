package dev.panelcast.boards.revenue.sensitivity;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Plan;

/** Factors on the numbers of every channel. */
record ChannelFactors(
    double leads, double contact, double meeting, double showUp, double close, double cost) {

  Plan on(Plan plan) {
    return plan.with(plan.channels().stream().map(this::on).toList());
  }

  private Channel on(Channel channel) {
    return new Channel(
        channel.id(),
        channel.name(),
        channel.segment(),
        channel.enabled(),
        channel.monthlyLeads() * leads,
        channel.contactRate() * contact,
        channel.meetingRate() * meeting,
        channel.showUpRate() * showUp,
        channel.closeRate() * close,
        channel.costMethod(),
        channel.cost() * cost);
  }
}
