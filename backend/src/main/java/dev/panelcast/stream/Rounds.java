package dev.panelcast.stream;

import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Reads the newest frames for lines, one read at a time: all lines that ask while one is under way
 * share the next one, so a storm of viewers costs few reads. A line is served by a read that began
 * after it asked.
 */
final class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Function<Set<Topic>, Mono<Round>> source;
  private final Set<Line> waiting = new LinkedHashSet<>();
  private boolean isReading;
  private long requests;

  Rounds(Function<Set<Topic>, Mono<Round>> source) {
    this.source = source;
  }

  /** The newest frames are wanted by these lines. */
  void read(Collection<Line> lines) {
    synchronized (this) {
      requests++;
      lines.forEach(line -> line.ask(requests));
      waiting.addAll(lines);
      if (isReading || waiting.isEmpty()) {
        return;
      }
      isReading = true;
    }
    next();
  }

  /** The line is gone. */
  synchronized void forget(Line line) {
    waiting.remove(line);
  }

  private void next() {
    Asked served = takeWaiting();
    if (served.lines().isEmpty()) {
      return;
    }
    Set<Topic> topics =
        served.lines().stream()
            .flatMap(line -> line.viewer().slots().stream())
            .map(Slot::topic)
            .collect(Collectors.toSet());
    source
        .apply(topics)
        .subscribe(
            round -> {
              deliver(served, round);
              next();
            },
            e -> {
              LOG.warn("reading the newest frames failed, trying again", e);
              again(served.lines());
            });
  }

  private synchronized Asked takeWaiting() {
    Asked served = new Asked(List.copyOf(waiting), requests);
    waiting.clear();
    isReading = !served.lines().isEmpty();
    return served;
  }

  /** Lines that one read is for, and the newest request that it answers. */
  private record Asked(List<Line> lines, long request) {}

  private void deliver(Asked served, Round round) {
    Map<Lane, List<Line>> byLane =
        served.lines().stream().collect(Collectors.groupingBy(Line::lane));
    byLane.forEach(
        (lane, lines) -> {
          round.retain();
          try {
            lane.run(() -> accept(new Asked(lines, served.request()), round));
          } catch (RejectedExecutionException e) {
            LOG.debug("the server's threads are gone", e);
            round.release();
          }
        });
    round.release();
  }

  private void accept(Asked served, Round round) {
    List<Line> behind = new ArrayList<>();
    try {
      for (Line line : served.lines()) {
        // A line that asked again meanwhile may have been told to start over: only a later read is
        // newer than that.
        if (line.asked() <= served.request()) {
          accept(line, round, behind);
        }
      }
    } finally {
      round.release();
    }
    read(behind);
  }

  private static void accept(Line line, Round round, List<Line> behind) {
    try {
      if (line.accept(round) == Slot.Effect.GAP) {
        behind.add(line);
      }
      line.flush();
    } catch (RuntimeException | OutOfMemoryError e) {
      line.fail(e);
    }
  }

  private void again(List<Line> served) {
    synchronized (this) {
      waiting.addAll(served);
    }
    Mono.delay(PAUSE).subscribe(_ -> next());
  }
}
