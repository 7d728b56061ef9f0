package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class FollowerTests {

  private static final int TRIES = 100;

  private final Time time = new Time();
  private final Follower follower =
      new Follower(
          BOARD,
          new Picture(time),
          new NoShelf(),
          time,
          new BoardMeters(new SimpleMeterRegistry(), BOARD));

  @Test
  void howeverLongRedisIsAwayNothingPilesUp() {
    follower.lost(new IllegalStateException("as the test wants it"));
    time.advanceTimeBy(Follower.RETRY.multipliedBy(TRIES));
    assertThat(time.scheduled).hasSizeGreaterThanOrEqualTo(TRIES);

    long deadline = System.nanoTime() + SOON.toNanos();
    while (kept() > TRIES / 10 && System.nanoTime() < deadline) {
      System.gc();
    }
    assertThat(kept()).isLessThanOrEqualTo(TRIES / 10);
    follower.dispose();
  }

  private long kept() {
    return time.scheduled.stream().filter(one -> one.get() != null).count();
  }

  /** Remembers what it was asked to do, without keeping it. */
  private static final class Time extends VirtualTimeScheduler {
    final List<WeakReference<Disposable>> scheduled = new ArrayList<>();

    Time() {
      super(false);
    }

    @Override
    public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
      Disposable one = super.schedule(task, delay, unit);
      scheduled.add(new WeakReference<>(one));
      return one;
    }
  }

  /** A Redis that is away. */
  private static final class NoShelf implements Shelf {

    @Override
    public Mono<Reading> read(BoardId board, Set<Topic> topics) {
      return away();
    }

    @Override
    public Mono<Head> head(BoardId board) {
      return away();
    }

    @Override
    public Mono<Boolean> begin(BoardId board, @Nullable Head expected) {
      return away();
    }

    @Override
    public Mono<Void> restore(BoardId board, String epoch, List<Frames.Entry> entries) {
      return away();
    }

    private static <T> Mono<T> away() {
      return Mono.error(new ClusterAway(new IllegalStateException("as the test wants it")));
    }
  }
}
