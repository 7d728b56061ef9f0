package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One figure of each channel.
 *
 * @param unit of the figure
 * @param what it is, in a sentence
 * @param formula how it is computed
 * @param value the figure, {@code null} where something is divided by nothing
 */
record ChannelBars(
    @Nullable String unit,
    String what,
    String formula,
    Function<ChannelFigures, @Nullable Double> value) {

  /** Bars of the chosen channels. */
  PanelData bars(Reading reading) {
    List<ChannelFigures> channels = Chosen.channels(reading);
    return new Bar(unit, slices(reading, channels), notes(reading, channels));
  }

  /** Shares of all channels, whichever is chosen. */
  PanelData shares(Reading reading) {
    List<ChannelFigures> channels = reading.now().economy().funnel().channels();
    return new Bar(unit, slices(reading, channels), notes(reading, channels));
  }

  private SequencedMap<String, Slice> slices(Reading reading, List<ChannelFigures> channels) {
    SequencedMap<String, Slice> slices = new LinkedHashMap<>();
    channels.forEach(
        channel ->
            slices.put(
                channel.id(),
                new Slice(Channels.name(reading, channel.id()), value.apply(channel), null)));
    return slices;
  }

  private Notes notes(Reading reading, List<ChannelFigures> channels) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (ChannelFigures channel : channels) {
      if (value.apply(channel) == null) {
        reasons.put("/items/%s/value".formatted(channel.id()), Reason.ZERO_DENOMINATOR);
      }
    }
    return Notes.of(what)
        .with(Trace.of(reading, formula))
        .because(reasons)
        .keeping("/items/*/label");
  }
}
