package dev.panelcast.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run of faults came to, in a file that grows as it happens: a line for each round of
 * faults, and in the end how often each came and how long viewers were behind. Of each fault two
 * times are kept: until all viewers had the newest, and how long after its start the next bucket
 * was on all of them. Not thread-safe.
 */
final class Chronicle {

  private final Path file;
  private final Instant begun = Instant.now();
  private final List<String> lines = new ArrayList<>();
  private final List<String> round = new ArrayList<>();
  private final Map<String, List<Long>> recoveries = new TreeMap<>();
  private final Map<String, List<Long>> nexts = new TreeMap<>();

  /** Begins the file anew. */
  Chronicle(Path file, String title) {
    this.file = file;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line(title);
  }

  void line(String line) {
    lines.add(line);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After this the newest was on all viewers in that time, or was given up then. */
  void recovered(String after, Duration time) {
    recoveries.computeIfAbsent(after, _ -> new ArrayList<>()).add(time.toMillis());
    round.add(after + " " + time.toMillis());
  }

  /** The bucket that began next was on all viewers that long after its start. */
  void next(String after, Duration time) {
    nexts.computeIfAbsent(after, _ -> new ArrayList<>()).add(time.toMillis());
    round.add("+" + time.toMillis());
  }

  /** All that came since the last round becomes a line. */
  void endRound() {
    if (!round.isEmpty()) {
      Duration age = Duration.between(begun, Instant.now());
      line(
          "%d:%02d  ms to the newest on all, and of the next bucket, after %s"
              .formatted(age.toMinutes(), age.toSecondsPart(), String.join(", ", round)));
      round.clear();
    }
  }

  /** How often each came, and what the median and the worst of its recoveries were. */
  void end() {
    endRound();
    line(
        "%-24s %6s %19s %19s"
            .formatted("after", "times", "newest ms, worst", "next bucket, worst"));
    recoveries.forEach(
        (after, times) ->
            line(
                "%-24s %6d %19s %19s"
                    .formatted(
                        after,
                        times.size(),
                        middleAndWorst(times),
                        middleAndWorst(nexts.getOrDefault(after, List.of())))));
  }

  private static String middleAndWorst(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? "never"
        : sorted.get((sorted.size() - 1) / 2) + " " + sorted.getLast();
  }

  /** Everything until now. */
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n" + round;
  }
}
