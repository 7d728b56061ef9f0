package dev.panelcast.boards.revenue.panel.word;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.plan.Channel;
import java.util.function.Function;

/** The channels of a plan as people read them. */
public final class Channels {

  private Channels() {}

  /** What people call a channel. */
  public static String name(Reading reading, String id) {
    return reading.now().plan().channels().stream()
        .filter(channel -> channel.id().equals(id))
        .map(Channel::name)
        .findFirst()
        .orElse(id);
  }

  /** What is shown of the channels; that there is none, without any. */
  public static Function<Reading, View> orNone(Function<Reading, PanelData> data) {
    return reading ->
        reading.now().plan().channels().isEmpty()
            ? View.empty(
                "no_channels", "The plan has no channels. Add one in the GTM command center.")
            : View.of(data.apply(reading));
  }
}
