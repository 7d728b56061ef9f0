package dev.panelcast.boards.fleet.metric;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one server reported at one time. Immutable. Two records are equal when name, time, explicit
 * profile and all values are; a stored record that comes again is therefore found to be equal.
 */
public final class MetricRecord {
  private final String serverName;
  private final Instant timestamp;
  private final @Nullable Profile profile;
  private final double[] values;
  private final boolean anomalous;

  private MetricRecord(
      String serverName,
      Instant timestamp,
      @Nullable Profile profile,
      double[] values,
      boolean anomalous) {
    this.serverName = serverName;
    this.timestamp = timestamp;
    this.profile = profile;
    this.values = values;
    this.anomalous = anomalous;
  }

  /**
   * A record of values that were checked before ({@link RecordCheck} does it for rows).
   *
   * @param profile the explicit profile, or null when the name decides
   * @param values one value per metric, by {@link Metric#index()}, NaN for a missing one; copied
   * @throws IllegalArgumentException if there is not exactly one value per metric
   */
  public static MetricRecord of(
      String serverName, Instant timestamp, @Nullable Profile profile, double[] values) {
    if (values.length != Metric.COUNT) {
      throw new IllegalArgumentException("a record has one value per metric");
    }
    return new MetricRecord(serverName, timestamp, profile, values.clone(), false);
  }

  /** The same record, labelled as part of a known anomaly by those who recorded it. */
  public MetricRecord labelledAnomalous() {
    return new MetricRecord(serverName, timestamp, profile, values, true);
  }

  /** An array for {@link #of} in which every metric is missing. */
  public static double[] noValues() {
    double[] values = new double[Metric.COUNT];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** The lower-case name of the server. */
  public String serverName() {
    return serverName;
  }

  /** When it was measured, to the microsecond. */
  public Instant timestamp() {
    return timestamp;
  }

  /** The explicit profile; null when the name decides. */
  public @Nullable Profile profile() {
    return profile;
  }

  /** The value in the metric's unit, NaN when it is missing. */
  public double value(Metric metric) {
    return values[metric.index()];
  }

  /** Whether the metric was reported. */
  public boolean has(Metric metric) {
    return !Double.isNaN(value(metric));
  }

  /** CPU used in per cent: 100 minus idle, without idle cpuUser, NaN when both are missing. */
  public double cpuUsed() {
    return has(Metric.CPU_IDLE) ? 100 - value(Metric.CPU_IDLE) : value(Metric.CPU_USER);
  }

  /**
   * Whether those who recorded it labelled it as part of an anomaly; shown, never computed with.
   */
  public boolean anomalous() {
    return anomalous;
  }

  /** A copy of the values, by {@link Metric#index()}, NaN for a missing one. */
  public double[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MetricRecord that
        && serverName.equals(that.serverName)
        && timestamp.equals(that.timestamp)
        && profile == that.profile
        && anomalous == that.anomalous
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(serverName, timestamp, profile, anomalous, Arrays.hashCode(values));
  }

  @Override
  public String toString() {
    return serverName + " at " + timestamp;
  }
}
