package dev.panelcast.boards.fleet.series;

import dev.panelcast.boards.fleet.metric.Metric;
import java.time.Instant;
import java.util.Arrays;

/**
 * Points in order of time, the oldest dropped when the ring is full. It starts small and grows, so
 * that a server that reported once costs little.
 */
final class PointRing {
  private static final int FIRST_CAPACITY = 24;

  private final int limit;
  private double[] values = new double[FIRST_CAPACITY * Metric.COUNT];
  private Instant[] times = new Instant[FIRST_CAPACITY];
  private boolean[] anomalous = new boolean[FIRST_CAPACITY];
  private int oldest;
  private int size;

  PointRing(int limit) {
    this.limit = limit;
  }

  int size() {
    return size;
  }

  void add(Instant time, double[] point, boolean isAnomalous) {
    if (size == times.length && size < limit) {
      grow();
    }
    int slot = (oldest + size) % times.length;
    times[slot] = time;
    anomalous[slot] = isAnomalous;
    System.arraycopy(point, 0, values, slot * Metric.COUNT, Metric.COUNT);
    if (size < times.length) {
      size++;
    } else {
      oldest = (oldest + 1) % times.length;
    }
  }

  Instant time(int index) {
    return times[slot(index)];
  }

  boolean anomalous(int index) {
    return anomalous[slot(index)];
  }

  double value(Metric metric, int index) {
    return values[slot(index) * Metric.COUNT + metric.index()];
  }

  private int slot(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("point " + index + " of " + size);
    }
    return (oldest + index) % times.length;
  }

  /** Nothing was dropped before the limit is reached, so the oldest point is still first. */
  private void grow() {
    int capacity = Math.min(limit, times.length * 2);
    times = Arrays.copyOf(times, capacity);
    anomalous = Arrays.copyOf(anomalous, capacity);
    values = Arrays.copyOf(values, capacity * Metric.COUNT);
  }
}
