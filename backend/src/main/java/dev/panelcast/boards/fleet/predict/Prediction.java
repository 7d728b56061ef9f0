package dev.panelcast.boards.fleet.predict;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.display.DisplayValue;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.tick.ServerTick;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Forecast and risk of one server.
 *
 * @param server lower-case name
 * @param profile id of its profile
 * @param at the time of the tick it comes from, or of the call that computed it
 * @param dataAt time of its newest record
 * @param fromTick whether it comes from the tick, so that nothing was computed
 * @param risk 0 to 100
 * @param level level of the risk
 * @param priority priority of the risk inside its level, a word in snake case
 * @param points the points that make the risk
 * @param metrics display metrics now and in 30 minutes, by key; missing ones are left out
 * @param stepMinutes minutes between two steps of the forecasts; the first is that far ahead
 * @param forecast 8 hours of each reported metric, by the name of its field in a row
 */
record Prediction(
    String server,
    String profile,
    Instant at,
    Instant dataAt,
    boolean fromTick,
    double risk,
    Level level,
    String priority,
    Points points,
    SequencedMap<String, Now> metrics,
    int stepMinutes,
    SequencedMap<String, Course> forecast) {

  private static final int STEP_MINUTES = 5;

  /** The points of the current values and of the next 30 minutes. */
  record Points(int current, int predicted) {}

  /** A display metric; {@code unit} is {@code null} for a plain number. */
  record Now(
      @JsonInclude(Include.ALWAYS) @Nullable String unit,
      double current,
      double predicted,
      double delta,
      String trend) {}

  /** The expected course of a metric, and the band that holds it four times out of five. */
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Course(String unit, double current, double[] p10, double[] p50, double[] p90) {}

  /** What is told of a server. */
  static Prediction of(ServerTick server, Instant at, boolean fromTick) {
    return new Prediction(
        server.name(),
        server.profile().id(),
        at,
        server.newest(),
        fromTick,
        server.risk(),
        server.level(),
        word(server.priority()),
        new Points(server.points().current(), server.points().predicted()),
        metrics(server),
        STEP_MINUTES,
        forecast(server));
  }

  private static SequencedMap<String, Now> metrics(ServerTick server) {
    SequencedMap<String, Now> metrics = new LinkedHashMap<>();
    for (DisplayMetric metric : DisplayMetric.values()) {
      DisplayValue value = metric.of(server.outlook());
      if (value != null) {
        metrics.put(
            metric.key(),
            new Now(
                metric.unit(),
                value.current(),
                value.predicted(),
                value.delta(),
                word(value.trend())));
      }
    }
    return metrics;
  }

  private static SequencedMap<String, Course> forecast(ServerTick server) {
    SequencedMap<String, Course> courses = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      Forecast forecast = server.outlook().next(metric);
      if (forecast != null) {
        courses.put(
            metric.wireName(),
            new Course(
                metric.unit(),
                server.outlook().now(metric),
                steps(forecast, forecast::p10),
                steps(forecast, forecast::p50),
                steps(forecast, forecast::p90)));
      }
    }
    return courses;
  }

  private static double[] steps(Forecast forecast, IntToDoubleFunction value) {
    return IntStream.range(0, forecast.steps()).mapToDouble(value).toArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
