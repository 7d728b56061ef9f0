package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.chart.MonthLines;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.timeline.CashMonth;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import java.util.List;

/** When the cash of sales arrives, month by month. */
final class CashChart {

  private static final String FORMULA =
      """
      Immediate = sales × deal value × upfront share. Deferred = sales of the month that many months \
      earlier × deal value × (1 − upfront share) × share that arrives. Cumulative = all totals so far.\
      """;

  private static final String NONE_LATER = "Sales of month 1 pay nothing later.";

  private CashChart() {}

  static PanelData data(Reading reading) {
    int months =
        RevenueVariables.horizon(reading.inputs())
            .orElse(reading.now().plan().targets().projectionMonths());
    CashTimeline cash = reading.now().timeline(months);
    int first = cash.firstDeferred();
    List<CashMonth> all = cash.months();
    double later = all.getFirst().expectedLater();
    String sentence =
        later == 0
            ? NONE_LATER
            : "Sales of month 1 pay their deferred part in month %d: %s is expected then."
                .formatted(first, Money.usd(later));
    return new MonthLines()
        .line("immediate", "Immediate", all, CashMonth::immediate)
        .line("deferred", "Deferred", all, CashMonth::deferred)
        .line("total", "Total", all, CashMonth::total)
        .apart("cumulative", "Cumulative", all, CashMonth::cumulative)
        .chart(
            List.of(new Threshold(reading.now().figures().targets().monthly(), "Target", null)),
            later != 0 && first <= months
                ? List.of(new Mark(first, "First deferred cash"))
                : List.of(),
            Notes.of(sentence).with(Trace.of(reading, FORMULA)).noting(sentence));
  }
}
