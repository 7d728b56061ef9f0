package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** How far the leads of each channel get. */
final class ChannelFunnel {

  private static final String FORMULA =
      "Contacts = leads × contact rate; scheduled = contacts × meeting rate; held = scheduled ×"
          + " show-up rate; sales = held × close rate. A disabled channel is 0 everywhere.";

  private ChannelFunnel() {}

  static PanelData data(Reading reading) {
    List<ChannelFigures> channels = Chosen.channels(reading);
    SequencedMap<String, Slice> steps = new LinkedHashMap<>();
    for (ChannelFigures channel : channels) {
      // The stage comes first: a long name may be cut, and is the same five times.
      String name = channels.size() == 1 ? "" : ", " + Channels.name(reading, channel.id());
      Funnels.add(steps, channel.id() + "-", name, channel.stages());
    }
    String summary =
        channels.size() == 1
            ? "Stages of %s.".formatted(Channels.name(reading, channels.getFirst().id()))
            : "Stages of %d channels.".formatted(channels.size());
    return new Bar("count", steps, Notes.of(summary).with(Trace.of(reading, FORMULA)));
  }
}
