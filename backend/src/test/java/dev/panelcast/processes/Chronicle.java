package dev.panelcast.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run of faults came to, in a file that grows as it happens: a line for each round of
 * faults, and in the end how often each came and how long viewers were behind. Not thread-safe.
 */
final class Chronicle {

  private final Path file;
  private final Instant begun = Instant.now();
  private final List<String> lines = new ArrayList<>();
  private final List<String> round = new ArrayList<>();
  private final Map<String, List<Long>> recoveries = new TreeMap<>();

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

  /** After this the next bucket was on all viewers in that time, or was given up then. */
  void recovered(String after, Duration time) {
    recoveries.computeIfAbsent(after, _ -> new ArrayList<>()).add(time.toMillis());
    round.add(after + " " + time.toMillis());
  }

  /** All that came since the last round becomes a line. */
  void endRound() {
    if (!round.isEmpty()) {
      Duration age = Duration.between(begun, Instant.now());
      line(
          "%d:%02d  ms to the next bucket on all after %s"
              .formatted(age.toMinutes(), age.toSecondsPart(), String.join(", ", round)));
      round.clear();
    }
  }

  /** How often each came, and what the median and the worst of its recoveries were. */
  void end() {
    endRound();
    line("%-24s %6s %10s %9s".formatted("after", "times", "median ms", "worst ms"));
    recoveries.forEach(
        (after, times) -> {
          List<Long> sorted = times.stream().sorted().toList();
          line(
              "%-24s %6d %10d %9d"
                  .formatted(
                      after,
                      sorted.size(),
                      sorted.get((sorted.size() - 1) / 2),
                      Collections.max(sorted)));
        });
  }

  /** Everything until now. */
  @Override
  public String toString() {
    return String.join("\n", lines) + "\n" + round;
  }
}
