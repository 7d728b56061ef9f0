package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.timeline.CashMonth;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** When the cash of sales arrives, month by month. */
final class CashChart {

  private static final String FORMULA =
      """
      Immediate = sales × deal value × upfront share. Deferred = sales of the month that many months \
      earlier × deal value × (1 − upfront share) × share that arrives. Cumulative = all totals so far.\
      """;

  private CashChart() {}

  static PanelData data(Reading reading) {
    int months =
        RevenueVariables.horizon(reading.inputs())
            .orElse(reading.now().plan().targets().projectionMonths());
    CashTimeline cash = reading.now().figures().timeline(months);
    int first = cash.firstDeferred();
    String sentence = "Sales of month 1 pay their deferred part in month %d.".formatted(first);
    return new Timeseries(
        Axis.MONTH,
        cash.months().stream().map(month -> (double) month.month()).toList(),
        "usd",
        series(cash.months()),
        List.of(new Threshold(reading.now().figures().targets().monthly(), "Target", null)),
        first <= months ? List.of(new Mark(first, "First deferred cash")) : List.of(),
        List.of(),
        Notes.of(sentence).with(Trace.of(reading, FORMULA)).noting(sentence));
  }

  private static SequencedMap<String, Series> series(List<CashMonth> months) {
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put("immediate", line("Immediate", months, CashMonth::immediate));
    series.put("deferred", line("Deferred", months, CashMonth::deferred));
    series.put("total", line("Total", months, CashMonth::total));
    series.put("cumulative", line("Cumulative", months, CashMonth::cumulative));
    return series;
  }

  private static Series line(
      String label, List<CashMonth> months, ToDoubleFunction<CashMonth> value) {
    List<@Nullable Double> values = new ArrayList<>();
    months.forEach(month -> values.add(value.applyAsDouble(month)));
    return new Series(label, Role.LINE, values);
  }
}
