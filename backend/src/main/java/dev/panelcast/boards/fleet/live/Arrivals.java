package dev.panelcast.boards.fleet.live;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many records bear a time of the last minute, counted in seconds. Not thread-safe. */
final class Arrivals {

  private static final Duration SPAN = Duration.ofMinutes(1);

  private final NavigableMap<Long, Integer> bySecond = new TreeMap<>();

  void add(Instant at) {
    bySecond.merge(at.getEpochSecond(), 1, Integer::sum);
    while (bySecond.size() > SPAN.toSeconds()) {
      bySecond.pollFirstEntry();
    }
  }

  /** Records of the minute that ends at that time. */
  int lastMinute(Instant end) {
    return bySecond
        .subMap(end.minus(SPAN).getEpochSecond(), true, end.getEpochSecond(), false)
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
