package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import java.util.List;
import java.util.Optional;

/** The channels that a viewer chose. */
public final class Chosen {

  private Chosen() {}

  /** Figures of the chosen channel; of all when none is chosen or the chosen one is gone. */
  public static List<ChannelFigures> channels(Reading reading) {
    List<ChannelFigures> all = reading.now().economy().funnel().channels();
    Optional<ChannelFigures> chosen =
        reading
            .inputs()
            .text(RevenueVariables.CHANNEL)
            .flatMap(id -> all.stream().filter(channel -> channel.id().equals(id)).findFirst());
    return chosen.map(List::of).orElse(all);
  }
}
