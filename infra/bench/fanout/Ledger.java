import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What all viewers got. */
final class Ledger {

  private final Map<Long, Seen> byNumber = new HashMap<>();
  private long events;
  private long gaps;
  private long doubles;

  /** One event at its last viewer. */
  private static final class Seen {
    private long publishedAt;
    private long lastAt;
  }

  /**
   * Takes an event of one viewer; times are microseconds.
   *
   * @param before number of the viewer's event before, 0 for none
   * @param now when it was there, 0 when that is not known
   */
  void event(long before, long number, long publishedAt, long now) {
    if (before != 0 && number <= before) {
      doubles++;
    } else if (before != 0 && number != before + 1) {
      gaps++;
    }
    events++;
    if (now > 0) {
      Seen seen = byNumber.computeIfAbsent(number, _ -> new Seen());
      seen.publishedAt = publishedAt;
      seen.lastAt = Math.max(seen.lastAt, now);
    }
  }

  void clear() {
    byNumber.clear();
    events = 0;
    gaps = 0;
    doubles = 0;
  }

  long events() {
    return events;
  }

  long gaps() {
    return gaps;
  }

  long doubles() {
    return doubles;
  }

  /** Milliseconds from publication to the last viewer, at this part of all events. */
  double delay(double part) {
    long[] sorted = byNumber.values().stream().mapToLong(s -> s.lastAt - s.publishedAt).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1000.0;
  }
}
