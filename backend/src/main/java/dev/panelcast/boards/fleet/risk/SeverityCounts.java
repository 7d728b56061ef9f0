package dev.panelcast.boards.fleet.risk;

import dev.panelcast.board.PanelData.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many servers there are per priority and, added up, per level. Every count of levels in the
 * product comes from {@link #of}.
 *
 * @param byPriority a count for each priority
 */
public record SeverityCounts(Map<Priority, Integer> byPriority) {

  /** Keeps its own copy in the order of the scale. */
  public SeverityCounts {
    Map<Priority, Integer> copy = new EnumMap<>(Priority.class);
    copy.putAll(byPriority);
    byPriority = Collections.unmodifiableMap(copy);
  }

  /** Counts risk scores. */
  public static SeverityCounts of(double... risks) {
    Map<Priority, Integer> counts = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      counts.put(priority, 0);
    }
    for (double risk : risks) {
      counts.merge(Priority.of(risk), 1, Integer::sum);
    }
    return new SeverityCounts(counts);
  }

  /** Servers of a priority. */
  public int count(Priority priority) {
    return byPriority.getOrDefault(priority, 0);
  }

  /** Servers of a level: the sum over its priorities. */
  public int count(Level level) {
    int sum = 0;
    for (Priority priority : Priority.values()) {
      sum += priority.level() == level ? count(priority) : 0;
    }
    return sum;
  }

  /** All servers. */
  public int total() {
    int sum = 0;
    for (Priority priority : Priority.values()) {
      sum += count(priority);
    }
    return sum;
  }

  /** Servers of level critical or warning: those that raise an alert. */
  public int alerting() {
    return count(Level.CRITICAL) + count(Level.WARNING);
  }
}
