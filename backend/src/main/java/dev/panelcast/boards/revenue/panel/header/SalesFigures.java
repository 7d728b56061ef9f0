package dev.panelcast.boards.revenue.panel.header;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.Locale;

/** What is sold in a month, and what it costs to win a customer. */
final class SalesFigures {

  private static final String FORMULA =
      """
      Sales = leads × contact × meeting × show-up × close rate, summed over enabled channels. \
      Revenue = sales × deal value × upfront share. Close rate = sales ÷ held meetings. \
      LTV = upfront cash + deferred cash × share that arrives; CAC = marketing spend ÷ sales. \
      LTV:CAC is excellent from 3, fair from 1.5, poor below. \
      Payback = CAC ÷ (upfront cash ÷ 12).\
      """;

  private SalesFigures() {}

  static PanelData data(Reading reading) {
    double sales = reading.now().economy().funnel().stages().sales();
    return new Figures(reading)
        .number("revenue", "Revenue", "usd", o -> o.economy().funnel().marketing().revenue())
        .number("sales", "Sales", "count", o -> o.economy().funnel().stages().sales())
        .number("leads", "Leads", "count", o -> o.economy().funnel().stages().leads())
        .number("closeRate", "Close rate", "fraction", o -> o.economy().funnel().rates().close())
        .number("ltvToCac", "LTV:CAC", null, o -> o.unit().ltvToCac(), Levels::ltvToCac)
        .number("payback", "Payback", "months", o -> o.unit().payback())
        .stat(
            Notes.of(String.format(Locale.ROOT, "%.1f sales a month.", sales))
                .with(Trace.of(reading, FORMULA)));
  }
}
