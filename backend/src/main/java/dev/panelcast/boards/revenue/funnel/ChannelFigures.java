package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.plan.Channel;

/**
 * Figures of one channel.
 *
 * @param id of the channel
 * @param stages how far its leads get
 * @param rates between its stages
 * @param marketing what it costs and brings
 */
public record ChannelFigures(String id, Stages stages, Rates rates, Marketing marketing) {

  /** The figures of a channel whose sales pay this much at once, in USD. */
  public static ChannelFigures of(Channel channel, double upfrontCash) {
    Stages stages = Stages.of(channel);
    return new ChannelFigures(
        channel.id(),
        stages,
        Rates.of(stages),
        Marketing.of(stages, Spend.of(channel, stages), Spend.perLead(channel), upfrontCash));
  }
}
