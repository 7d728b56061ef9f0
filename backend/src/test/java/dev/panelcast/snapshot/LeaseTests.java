package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Leases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class LeaseTests {

  private final StoppedClock time = new StoppedClock();
  private final List<Long> lost = new ArrayList<>();

  @Test
  void endsInTimeWhateverIsDoneToTheClockOnTheWall() {
    Lease lease =
        new Lease(
            new AnsweredOnce(), new Leases.Name(SampleBoard.ID, "sweep"), "h", time, () -> {});
    lease.start();
    time.advanceTime();
    assertThat(lease.fence()).hasValue(7);
    lease.lost(7).subscribe(lost::add);

    time.advanceTimeBy(Duration.ofMillis(2_999));
    assertThat(lease.fence()).hasValue(7);
    assertThat(lost).isEmpty();

    time.advanceTimeBy(Duration.ofMillis(1));
    assertThat(lease.fence()).isEmpty();
    assertThat(lost).containsExactly(7L);
    lease.dispose();
  }

  /** Time passes, but its clock on the wall is set back again and again. */
  private static final class StoppedClock extends VirtualTimeScheduler {

    StoppedClock() {
      super(false);
    }

    @Override
    public long now(TimeUnit unit) {
      return unit == TimeUnit.NANOSECONDS ? super.now(unit) : 0;
    }
  }

  /** Gives the lease, and is never heard of again. */
  private static final class AnsweredOnce implements Leases {
    private boolean answered;

    @Override
    public Mono<Answer> hold(Name name, String holder, Duration lease) {
      return Mono.defer(
          () -> {
            boolean first = !answered;
            answered = true;
            return first ? Mono.just(new Held(7)) : Mono.never();
          });
    }

    @Override
    public Mono<Void> release(Name name, String holder) {
      return Mono.empty();
    }
  }
}
