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
    return add(key, new Series(label, Role.LINE, values(months, value)));
  }

  /** The same on a scale of its own, where it would flatten the others. */
  public <T> MonthLines apart(String key, String label, List<T> months, ToDoubleFunction<T> value) {
    return add(key, new Series(label, Role.APART, values(months, value)));
  }

  /** Adds the bounds of a band around the line before. */
  public <T> MonthLines band(
      String lowLabel,
      String highLabel,
      List<T> months,
      ToDoubleFunction<T> low,
      ToDoubleFunction<T> high) {
    return add("low", new Series(lowLabel, Role.LOW, values(months, low)))
        .add("high", new Series(highLabel, Role.HIGH, values(months, high)));
  }

  private MonthLines add(String key, Series line) {
    series.put(key, line);
    return this;
  }

  private static <T> List<@Nullable Double> values(List<T> months, ToDoubleFunction<T> value) {
    List<@Nullable Double> values = new ArrayList<>();
    months.forEach(month -> values.add(value.applyAsDouble(month)));
    return values;
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
        false,
        notes);
  }
}
