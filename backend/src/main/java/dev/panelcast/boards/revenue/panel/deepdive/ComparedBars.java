package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.funnel.ChannelFigures;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.chart.Bars;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Channels;

/** The channels side by side, by the measure that the viewer chooses. */
final class ComparedBars {

  private static final String FORMULA =
      """
      Sales = leads × contact × meeting × show-up × close rate. Close rate = sales ÷ held meetings: \
      excellent, good, fair from the limits of the benchmark on, poor below. Spend = paid stage × \
      cost, or the budget. CAC = spend ÷ sales, good below 20% of the deal value. Revenue = sales × \
      upfront cash. ROAS = revenue ÷ spend. LTV:CAC = (upfront cash + deferred cash × share that \
      arrives) ÷ CAC: excellent from 3, fair from 1.5, poor below.\
      """;

  private ComparedBars() {}

  static PanelData data(Reading reading) {
    Compared compared = Compared.CHOICE.asked(reading.inputs());
    Bars bars = new Bars();
    for (ChannelFigures channel : reading.now().economy().funnel().channels()) {
      Double value = compared.value(channel, reading.now().plan().deal());
      bars.bar(
          channel.id(),
          Channels.name(reading, channel.id()),
          value,
          compared.meaning(value, reading.now().plan()));
    }
    String told = compared.title() + " of each channel.";
    return bars.of(
        compared.unit(),
        Notes.of(told).noting(told).with(Trace.of(reading, FORMULA)).keeping("/items/*/label"));
  }
}
