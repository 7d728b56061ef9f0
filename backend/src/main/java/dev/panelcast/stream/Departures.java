package dev.panelcast.stream;

import dev.panelcast.wire.StreamEvents.ByeReason;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** How an instance ends streams: one by one as they grow old, and all of them when it stops. */
final class Departures {

  private final Farewells farewells;
  private final Lifetimes lifetimes;
  private final Pace pace;
  private final Scheduler scheduler;

  Departures(
      StreamSettings settings,
      Farewells farewells,
      RandomGenerator random,
      Scheduler scheduler,
      LongSupplier nanoClock) {
    this.farewells = farewells;
    this.scheduler = scheduler;
    lifetimes = new Lifetimes(settings.lifetime(), random, nanoClock);
    pace = new Pace(settings.admission().perSecond(), settings.drain());
  }

  /** A stream begins to live; on its thread. */
  void begin(Line line) {
    line.liveUntil(lifetimes.end());
  }

  /** Ends a stream that has lived long enough; on its thread. */
  void rotate(Line line) {
    if (lifetimes.isOver(line.end())) {
      end(line, ByeReason.ROTATE);
    }
  }

  /** Ends a stream; on its thread. */
  void stop(Line line) {
    end(line, ByeReason.SHUTDOWN);
  }

  /**
   * Ends all streams, one after the other.
   *
   * @param number how many there are, or were a moment ago
   * @param each calls for each of them on its thread
   */
  Mono<Void> stopAll(int number, Consumer<Consumer<Line>> each) {
    Queue<Line> lines = new ConcurrentLinkedQueue<>();
    each.accept(lines::add);
    AtomicInteger owed = new AtomicInteger();
    return pace.count(number, due -> owed.set(stopSome(lines, owed.get() + due)), scheduler)
        .doOnSuccess(_ -> each.accept(this::stop));
  }

  /** Tells how many of that number are still to be found: their threads have yet to name them. */
  private int stopSome(Queue<Line> lines, int number) {
    for (int left = number; left > 0; left--) {
      Line line = lines.poll();
      if (line == null) {
        return left;
      }
      line.lane().run(() -> stop(line));
    }
    return 0;
  }

  /** Once is enough: a client that has yet to read its farewell keeps its turn. */
  private void end(Line line, ByeReason reason) {
    if (!line.isEnding()) {
      line.bye(reason, farewells.soon(reason));
    }
  }
}
