package dev.panelcast.boards.fleet.series;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The 5-minute slot that is still being filled: sums and counts per metric. */
final class OpenSlot {
  private final double[] sums = new double[Metric.COUNT];
  private final int[] counts = new int[Metric.COUNT];
  private @Nullable Instant start;

  /** Start of the slot that holds records, null when it is empty. */
  @Nullable Instant start() {
    return start;
  }

  void add(MetricRecord record) {
    if (start == null) {
      start = SeriesWindow.slotOf(record.timestamp());
    }
    for (Metric metric : Metric.values()) {
      if (record.has(metric)) {
        sums[metric.index()] += record.value(metric);
        counts[metric.index()]++;
      }
    }
  }

  /** The means of the slot, NaN where a metric had no value; the slot is empty afterwards. */
  double[] close() {
    double[] means = new double[Metric.COUNT];
    for (int i = 0; i < Metric.COUNT; i++) {
      means[i] = sums[i] / counts[i];
      sums[i] = 0;
      counts[i] = 0;
    }
    start = null;
    return means;
  }
}
