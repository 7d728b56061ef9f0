package dev.panelcast.boards.fleet.replay;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stretches of time of a series that people labelled as anomalies, both ends inclusive. */
final class AnomalyWindows {

  private final Map<String, List<Window>> bySeries = new HashMap<>();

  private record Window(LocalDateTime start, LocalDateTime end) {
    boolean contains(LocalDateTime time) {
      return !time.isBefore(start) && !time.isAfter(end);
    }
  }

  /** Whether a file with these columns holds windows. */
  static boolean fits(Set<String> columns) {
    return columns.containsAll(Set.of("series", "window_start", "window_end"));
  }

  /** Takes the next row of a file of windows. */
  void take(Cells row) {
    Window window = new Window(time(row.text("window_start")), time(row.text("window_end")));
    bySeries.computeIfAbsent(row.text("series"), _ -> new ArrayList<>()).add(window);
  }

  /** Whether a time, as the file of the series writes it, lies in one of the series' windows. */
  boolean contain(String series, String time) {
    List<Window> windows = bySeries.getOrDefault(series, List.of());
    if (windows.isEmpty()) {
      return false;
    }
    LocalDateTime moment = time(time);
    return windows.stream().anyMatch(window -> window.contains(moment));
  }

  private static LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text.replace(' ', 'T'));
    } catch (DateTimeException notATime) {
      throw new UnplayableFile("\"%s\" is not a time".formatted(text));
    }
  }
}
