package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.chart.Bars;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.peers.Band;
import dev.panelcast.boards.revenue.peers.Bands;
import dev.panelcast.boards.revenue.peers.Yardstick;
import dev.panelcast.boards.revenue.unit.UnitEconomics;

/** What a customer of each channel is worth against its cost, and how that stands among others. */
final class WorthBars {

  private static final String FORMULA =
      """
      LTV:CAC of a channel = (upfront cash + deferred cash × share that arrives) ÷ its cost per sale. \
      Excellent, good, fair from the limits of the benchmark on, poor below.\
      """;
  private static final String SUMMARY = "What customers of each channel are worth for their cost.";

  private WorthBars() {}

  static PanelData data(Reading reading) {
    Band band = Bands.of(Yardstick.LTV_TO_CAC, reading.now().plan().benchmark());
    Bars bars = new Bars();
    for (ChannelFigures channel : reading.now().economy().funnel().channels()) {
      Double worth =
          UnitEconomics.of(reading.now().plan().deal(), channel.marketing().perSale()).ltvToCac();
      bars.bar(
          channel.id(),
          Channels.name(reading, channel.id()),
          worth,
          Levels.of(band.standing(worth)));
    }
    return bars.of(null, Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }
}
