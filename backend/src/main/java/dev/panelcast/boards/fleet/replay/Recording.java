package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;

/**
 * The recorded rows of one server, at least one.
 *
 * @param server name under which it is played
 * @param source {@link Source#REPLAY} or {@link Source#SCALED_REPLAY}
 * @param rows number of rows
 * @param values the metrics that it has, one value per row, NaN where one is missing; not modified
 * @param anomalous rows that were labelled as part of an anomaly; not modified
 */
record Recording(
    String server, Source source, int rows, Map<Metric, double[]> values, BitSet anomalous) {

  /** The record of a tick. Ticks before the first row and after the last one are other rounds. */
  MetricRecord at(long tick, Instant time) {
    int row = Math.floorMod(tick, rows);
    double[] record = MetricRecord.noValues();
    values.forEach((metric, column) -> record[metric.index()] = column[row]);
    MetricRecord played = MetricRecord.of(server, time, null, record);
    return anomalous.get(row) ? played.labelledAnomalous() : played;
  }
}
