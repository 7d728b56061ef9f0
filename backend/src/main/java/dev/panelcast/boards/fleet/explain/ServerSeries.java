package dev.panelcast.boards.fleet.explain;

import dev.panelcast.boards.fleet.forecast.TrendOutlook;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One server looked at closely, the value of the model {@code series}.
 *
 * @param server lower-case name
 * @param profile explicit or detected
 * @param source where its records come from
 * @param recent CPU used in the last {@link #RECENT} points, the oldest first
 * @param outlook current values and forecasts
 * @param impacts one for each metric, in their order
 */
public record ServerSeries(
    String server,
    Profile profile,
    Source source,
    List<Point> recent,
    TrendOutlook outlook,
    List<MetricImpact> impacts) {
  /** Points before now that are shown: 2 hours. */
  public static final int RECENT = 24;

  /** Keeps its own lists. */
  public ServerSeries {
    recent = List.copyOf(recent);
    impacts = List.copyOf(impacts);
  }

  /**
   * CPU used at one point.
   *
   * @param offset seconds from now, 0 or less
   * @param cpu per cent, null when it is missing
   * @param anomalous whether it was recorded as part of a labelled anomaly
   */
  public record Point(long offset, @Nullable Double cpu, boolean anomalous) {}

  /**
   * The impact of a metric.
   *
   * @param metric the metric
   * @param impact null when {@code missing} says why
   * @param missing null when there is an impact
   */
  public record MetricImpact(
      Metric metric, @Nullable FeatureImpact impact, FeatureImpact.@Nullable Missing missing) {}

  /**
   * Looks at a server.
   *
   * @param now cluster's time, from which points of real servers are counted
   * @return null when the server has no newest record
   */
  public static @Nullable ServerSeries of(
      String server, Profile profile, SeriesWindow series, Instant now) {
    MetricRecord newest = series.newest();
    if (newest == null) {
      return null;
    }
    return new ServerSeries(
        server,
        profile,
        series.source(),
        recent(series, now),
        TrendOutlook.of(newest, series),
        impacts(series));
  }

  private static List<Point> recent(SeriesWindow series, Instant now) {
    List<Point> points = new ArrayList<>(RECENT);
    for (int i = Math.max(0, series.size() - RECENT); i < series.size(); i++) {
      double idle = series.value(Metric.CPU_IDLE, i);
      double cpu = Double.isNaN(idle) ? series.value(Metric.CPU_USER, i) : 100 - idle;
      points.add(
          new Point(offset(series, i, now), Double.isNaN(cpu) ? null : cpu, series.anomalous(i)));
    }
    return points;
  }

  /** Demo points are a step apart and the last one is now; real ones lie where their slots do. */
  private static long offset(SeriesWindow series, int index, Instant now) {
    if (series.source().recordIsStep()) {
      return (index - series.size() + 1) * SeriesWindow.STEP.toSeconds();
    }
    return Duration.between(SeriesWindow.slotOf(now), series.time(index)).toSeconds();
  }

  private static List<MetricImpact> impacts(SeriesWindow series) {
    double[] all = new double[SeriesWindow.POINTS];
    List<MetricImpact> impacts = new ArrayList<>(Metric.COUNT);
    for (Metric metric : Metric.values()) {
      int count = series.lastValues(metric, all);
      double[] values = Arrays.copyOf(all, count);
      impacts.add(impact(metric, values));
    }
    return impacts;
  }

  private static MetricImpact impact(Metric metric, double[] values) {
    return new MetricImpact(metric, FeatureImpact.of(values), FeatureImpact.missing(values));
  }
}
