package dev.panelcast.boards.fleet.panel.ranking;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Shade;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.explain.ServerSeries.Point;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.forecast.Outlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** CPU used by one server: its last points, then the forecast with its band. */
final class CpuForecast {
  private static final List<Threshold> LINES =
      List.of(
          new Threshold(70, "High", Level.WARNING), new Threshold(90, "Very high", Level.CRITICAL));
  private static final Formula FORMULA =
      new Formula(
          "Expected: now + slope × step, from 0 to 100, slope by least squares over the last 24"
              + " points (0.7) and the last 5 (0.3); band ± 1.28 × standard deviation × √step. Used"
              + " CPU is 100 − idle",
          List.of());

  private final List<Double> x = new ArrayList<>();
  private final List<@Nullable Double> line = new ArrayList<>();
  private final List<@Nullable Double> low = new ArrayList<>();
  private final List<@Nullable Double> high = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();

  private CpuForecast() {}

  static View view(SeriesAnswer answer, Inputs inputs) {
    ServerSeries server = answer.found();
    if (server == null) {
      return View.empty("no_data", "No server of that name has reported. Choose another one.");
    }
    if (answer.records() < Tick.LEAST_RECORDS) {
      return Gate.insufficient(answer.records());
    }
    if (Double.isNaN(server.outlook().cpuNow())) {
      return View.empty(
          "no_data", server.server() + " does not report its CPU. Choose another server.");
    }
    return View.of(new CpuForecast().chart(server));
  }

  private Timeseries chart(ServerSeries server) {
    past(server);
    ahead(server.outlook());
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put("cpu", new Series(server.server(), Role.LINE, line));
    series.put("low", new Series("p10", Role.LOW, low));
    series.put("high", new Series("p90", Role.HIGH, high));
    String sentence =
        "CPU of %s is %s %% now and expected at %s %% in 8 hours."
            .formatted(
                server.server(),
                Phrase.number(server.outlook().cpuNow()),
                Phrase.number(lastOf(line)));
    return new Timeseries(
        Axis.OFFSET,
        x,
        "percent",
        series,
        LINES,
        List.of(),
        shades,
        false,
        Notes.of(sentence).with(FORMULA).keeping("/series/cpu/label"));
  }

  private void past(ServerSeries server) {
    double step = SeriesWindow.STEP.toSeconds();
    for (Point point : server.recent()) {
      if (point.offset() < 0) {
        add((double) point.offset(), point.cpu(), null, null);
      }
      if (point.anomalous()) {
        shade(point.offset() - step / 2, point.offset() + step / 2);
      }
    }
    add(0, server.outlook().cpuNow(), null, null);
  }

  /** Neighbours make one stretch. */
  private void shade(double from, double to) {
    boolean joins = !shades.isEmpty() && shades.getLast().to() >= from;
    double start = joins ? shades.removeLast().from() : from;
    shades.add(new Shade(start, to, "Anomaly"));
  }

  private void ahead(Outlook outlook) {
    boolean idle = outlook.has(Metric.CPU_IDLE);
    Forecast forecast = outlook.next(idle ? Metric.CPU_IDLE : Metric.CPU_USER);
    for (int k = 0; forecast != null && k < forecast.steps(); k++) {
      double at = (k + 1.0) * SeriesWindow.STEP.toSeconds();
      if (idle) {
        add(at, 100 - forecast.p50(k), 100 - forecast.p90(k), 100 - forecast.p10(k));
      } else {
        add(at, forecast.p50(k), forecast.p10(k), forecast.p90(k));
      }
    }
  }

  private void add(
      double at, @Nullable Double value, @Nullable Double lower, @Nullable Double upper) {
    x.add(at);
    line.add(value);
    low.add(lower);
    high.add(upper);
  }

  private static double lastOf(List<@Nullable Double> values) {
    Double last = values.getLast();
    return last == null ? Double.NaN : last;
  }
}
