package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Collects the rows of one server. */
final class Recorder {

  private static final int FIRST_CAPACITY = 256;

  private final String server;
  private final Source source;
  private final Budget budget;
  private final Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
  private final BitSet anomalous = new BitSet();
  private int rows;

  Recorder(String server, Source source, Budget budget) {
    this.server = server;
    this.source = source;
    this.budget = budget;
  }

  /**
   * Adds a row.
   *
   * @param values by metric index, NaN for missing ones
   */
  void add(double[] values, boolean isAnomalous) {
    for (Metric metric : Metric.values()) {
      double value = values[metric.index()];
      if (!Double.isNaN(value)) {
        budget.spend();
        column(metric)[rows] = allowed(metric, value);
      } else if (columns.containsKey(metric)) {
        column(metric)[rows] = Double.NaN;
      }
    }
    anomalous.set(rows, isAnomalous);
    rows++;
  }

  /** Whether any row told any metric. */
  boolean hasValues() {
    return !columns.isEmpty();
  }

  Recording finished() {
    Map<Metric, double[]> trimmed = new EnumMap<>(Metric.class);
    columns.forEach((metric, column) -> trimmed.put(metric, trimmed(column)));
    return new Recording(server, source, rows, trimmed, anomalous);
  }

  /** Means of shares are rounded by those who record them, to 100.01 sometimes. */
  private static double allowed(Metric metric, double value) {
    return Math.clamp(value, 0, metric.limit());
  }

  private double[] column(Metric metric) {
    double[] column = columns.computeIfAbsent(metric, _ -> missing(FIRST_CAPACITY));
    if (column.length <= rows) {
      double[] longer = missing(Math.max(rows + 1, column.length * 2));
      System.arraycopy(column, 0, longer, 0, column.length);
      columns.put(metric, longer);
      return longer;
    }
    return column;
  }

  private double[] trimmed(double[] column) {
    double[] exact = missing(rows);
    System.arraycopy(column, 0, exact, 0, Math.min(rows, column.length));
    return exact;
  }

  private static double[] missing(int length) {
    double[] values = new double[length];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** An empty row to fill. */
  static double[] row() {
    return MetricRecord.noValues();
  }
}
