package dev.panelcast.boards.revenue.funnel;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Channel;
import java.util.List;

/**
 * All channels, each and together.
 *
 * @param channels in the order of the plan, disabled ones too
 * @param stages sums over the channels
 * @param rates ratios of the sums
 * @param marketing of the sums
 */
public record Funnel(
    List<ChannelFigures> channels, Stages stages, Rates rates, Marketing marketing) {

  /** Keeps its own list. */
  public Funnel {
    channels = List.copyOf(channels);
  }

  /** The funnel of channels whose sales pay this much at once, in USD. */
  public static Funnel of(List<Channel> channels, double upfrontCash) {
    List<ChannelFigures> figures =
        channels.stream().map(channel -> ChannelFigures.of(channel, upfrontCash)).toList();
    Stages stages = Stages.NONE;
    double spend = 0;
    for (ChannelFigures channel : figures) {
      stages = stages.plus(channel.stages());
      spend += channel.marketing().spend();
    }
    Marketing marketing =
        Marketing.of(stages, spend, Known.ratio(spend, stages.leads()), upfrontCash);
    return new Funnel(figures, stages, Rates.of(stages), marketing);
  }
}
