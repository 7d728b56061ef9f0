package dev.panelcast.boards.fleet.series;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last {@link #POINTS} points of one server and its newest record.
 *
 * <p>With a source whose record is a step, each record is one point and the newest record is the
 * last point. With a real server a point is the mean of the records of a closed 5-minute slot (the
 * mean of each metric over the records that have it), slots without records have no point, and the
 * newest record is not part of the series.
 *
 * <p>Not thread-safe.
 */
public final class SeriesWindow {
  /** Points kept: 24 hours. */
  public static final int POINTS = 288;

  /** Time between two points. */
  public static final Duration STEP = Duration.ofMinutes(5);

  private final Source source;
  private final PointRing points = new PointRing(POINTS);
  private final OpenSlot open = new OpenSlot();
  private @Nullable MetricRecord newest;
  private long records;

  /** An empty window for a server of that source. */
  public SeriesWindow(Source source) {
    this.source = source;
  }

  /** The start of the 5-minute slot that an instant lies in. */
  public static Instant slotOf(Instant instant) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), step) * step);
  }

  /** Where the records come from. */
  public Source source() {
    return source;
  }

  /**
   * Takes the next record.
   *
   * @return false, and nothing changes, when it is not newer than the newest one
   */
  public boolean add(MetricRecord record) {
    if (newest != null && !record.timestamp().isAfter(newest.timestamp())) {
      return false;
    }
    newest = record;
    records++;
    if (source.recordIsStep()) {
      points.add(record.timestamp(), record.values(), record.anomalous());
    } else {
      closeSlots(record.timestamp());
      open.add(record);
    }
    return true;
  }

  /**
   * Takes a closed slot of a real server as it was stored; slots come oldest first and before any
   * record.
   *
   * @param start start of the slot
   * @param means one mean per metric by {@link Metric#index()}, NaN for a missing one; copied
   * @param count how many records it is the mean of
   */
  public void addSlot(Instant start, double[] means, int count) {
    points.add(start, means, false);
    records += count;
  }

  /** Closes the slot of a real server that ended at or before that time. */
  public void closeSlots(Instant now) {
    Instant start = open.start();
    if (start != null && !start.plus(STEP).isAfter(now)) {
      points.add(start, open.close(), false);
    }
  }

  /** Number of points. */
  public int size() {
    return points.size();
  }

  /** Records that were taken since the window was made, those in slots included. */
  public long records() {
    return records;
  }

  /** The newest record, "current"; null before the first. */
  public @Nullable MetricRecord newest() {
    return newest;
  }

  /** The server has enough points for a forecast to be trusted. */
  public boolean ready() {
    return size() >= source.readyPoints();
  }

  /** Time of a point, index 0 being the oldest. */
  public Instant time(int index) {
    return points.time(index);
  }

  /** Value of a point, index 0 being the oldest; NaN when it is missing. */
  public double value(Metric metric, int index) {
    return points.value(metric, index);
  }

  /** Whether a point, index 0 being the oldest, was recorded as part of a labelled anomaly. */
  public boolean anomalous(int index) {
    return points.anomalous(index);
  }

  /**
   * Copies the last values of a metric, the oldest first, leaving out points that miss it.
   *
   * @param into filled from index 0; its length is the largest number of values
   * @return how many values were copied
   */
  public int lastValues(Metric metric, double[] into) {
    int found = 0;
    int from = size();
    while (from > 0 && found < into.length) {
      from--;
      if (!Double.isNaN(points.value(metric, from))) {
        found++;
      }
    }
    int copied = 0;
    for (int index = from; copied < found; index++) {
      double value = points.value(metric, index);
      if (!Double.isNaN(value)) {
        into[copied++] = value;
      }
    }
    return copied;
  }
}
