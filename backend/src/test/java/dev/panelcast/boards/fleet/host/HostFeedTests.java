package dev.panelcast.boards.fleet.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board.Run;
import dev.panelcast.boards.fleet.host.Machine.Counters;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

class HostFeedTests {

  private static final Instant DUE = Instant.parse("2026-03-01T10:00:04Z");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long SECOND = 1_000_000_000L;

  private final MemoryMetricStore store = new MemoryMetricStore();

  @Test
  void fromTheSecondReadingOnThereIsARecord() {
    HostFeed feed = new HostFeed(() -> new Played(0, 5, 10), store);
    run(feed, 0);
    assertThat(readings()).isEmpty();

    run(feed, 5);
    run(feed, 10);

    assertThat(readings()).hasSize(2);
    assertThat(readings().getFirst().source()).isEqualTo(Source.REAL);
    assertThat(readings().getFirst().server()).isEqualTo("my-host");
    assertThat(readings().getFirst().at()).isEqualTo(DUE.plusSeconds(5));
  }

  @Test
  void nothingIsSaidOfAPause() {
    HostFeed feed = new HostFeed(() -> new Played(0, 3_600, 3_605), store);
    run(feed, 0);
    run(feed, 3_600);
    assertThat(readings()).isEmpty();

    run(feed, 3_605);
    assertThat(readings()).hasSize(1);
  }

  @Test
  void theMachineIsReadWhereBlockingIsAllowed() {
    HostFeed feed =
        new HostFeed(
            () -> {
              assertThat(Schedulers.isInNonBlockingThread()).isFalse();
              return new Played(0, 5);
            },
            store);

    feed.job().work().apply(new Run(DUE, 1)).subscribeOn(Schedulers.parallel()).block(LIMIT);
    assertThat(feed.job().perHost()).isTrue();
  }

  @Test
  void thisMachineTellsWhatEverySystemKnows() {
    OshiMachine machine = new OshiMachine();
    Counters before = machine.read();
    MetricRecord record =
        HostRecord.of(HostRecord.serverName(machine.name()), DUE, before, machine.read());

    for (Metric metric : List.of(Metric.MEMORY, Metric.LOAD, Metric.UPTIME)) {
      assertThat(record.has(metric)).as(metric.wireName()).isTrue();
    }
  }

  private static void run(HostFeed feed, long seconds) {
    feed.job().work().apply(new Run(DUE.plusSeconds(seconds), 1)).block(LIMIT);
  }

  private List<Reading> readings() {
    List<Stored> pieces = Objects.requireNonNull(store.fleet().collectList().block(LIMIT));
    return pieces.stream().map(Reading.class::cast).toList();
  }

  /** A machine that is read at given seconds. */
  private static final class Played implements Machine {

    private final Queue<Long> seconds = new ArrayDeque<>();

    Played(long... seconds) {
      for (long second : seconds) {
        this.seconds.add(second);
      }
    }

    @Override
    public Counters read() {
      assertThat(Schedulers.isInNonBlockingThread()).isFalse();
      long second = seconds.remove();
      return new Counters(
          second * SECOND, second, 0, 0, second, 2 * second, 4, 1, 0, 0, .5, 0, 0, 1, 100);
    }

    @Override
    public String name() {
      return "My Host";
    }
  }
}
