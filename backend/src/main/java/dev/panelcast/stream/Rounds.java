package dev.panelcast.stream;

import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  Rounds(Function<Set<Topic>, Mono<Round>> source) {
    this.source = source;
  }

  /** The newest frames are wanted by these lines. */
  void read(Collection<Line> lines) {
    synchronized (this) {
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
    List<Line> served = takeWaiting();
    if (served.isEmpty()) {
      return;
    }
    Set<Topic> topics =
        served.stream()
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
              again(served);
            });
  }

  private synchronized List<Line> takeWaiting() {
    List<Line> served = List.copyOf(waiting);
    waiting.clear();
    isReading = !served.isEmpty();
    return served;
  }

  private void deliver(List<Line> served, Round round) {
    for (Line line : served) {
      if (isWaiting(line)) {
        continue;
      }
      if (line.accept(round) == Slot.Effect.GAP) {
        add(line);
      }
      line.flush();
    }
  }

  // A line that asked again while this read was under way may have been told to start over: only
  // the next read is newer than that.
  private synchronized boolean isWaiting(Line line) {
    return waiting.contains(line);
  }

  private synchronized void add(Line line) {
    waiting.add(line);
  }

  private void again(List<Line> served) {
    synchronized (this) {
      waiting.addAll(served);
    }
    Mono.delay(PAUSE).subscribe(_ -> next());
  }
}
