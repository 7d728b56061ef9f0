package dev.panelcast.boards.revenue.panel.chart;

import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.board.PanelData.Timeseries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Collects lines in USD over the months of a plan, of which 1 is the first. Not thread-safe. */
public final class MonthLines {

  private final SequencedMap<String, Series> series = new LinkedHashMap<>();

  /** No lines yet. */
  public MonthLines() {}

  /** Adds a line with a value for each month. */
  public <T> MonthLines line(String key, String label, List<T> months, ToDoubleFunction<T> value) {
    return add(key, label, Role.LINE, months, value);
  }

  /** Adds the bounds of a band around the line before. */
  public <T> MonthLines band(
      String lowLabel,
      String highLabel,
      List<T> months,
      ToDoubleFunction<T> low,
      ToDoubleFunction<T> high) {
    return add("low", lowLabel, Role.LOW, months, low)
        .add("high", highLabel, Role.HIGH, months, high);
  }

  private <T> MonthLines add(
      String key, String label, Role role, List<T> months, ToDoubleFunction<T> value) {
    List<@Nullable Double> values = new ArrayList<>();
    months.forEach(month -> values.add(value.applyAsDouble(month)));
    series.put(key, new Series(label, role, values));
    return this;
  }

  /** The lines, which all have as many months, with labelled levels and positions. */
  public Timeseries chart(List<Threshold> thresholds, List<Mark> marks, Notes notes) {
    int months = series.firstEntry().getValue().values().size();
    return new Timeseries(
        Axis.MONTH,
        DoubleStream.iterate(1, month -> month + 1).limit(months).boxed().toList(),
        "usd",
        series,
        thresholds,
        marks,
        List.of(),
        notes);
  }
}
