package dev.panelcast.boards.fleet.host;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Board.Run;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.host.Machine.Counters;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.pace.Feeder;
import dev.panelcast.boards.fleet.pace.Pace;
import dev.panelcast.boards.fleet.store.MetricStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes one record of this machine every five seconds, from the second reading on. */
final class HostFeed implements Feeder {

  /** Between readings further apart than this lies a pause, of which nothing is known. */
  private static final Duration LONGEST_STRETCH = Duration.ofMinutes(1);

  private final Mono<Machine> machine;
  private final MetricStore store;
  private final AtomicReference<@Nullable Counters> last = new AtomicReference<>();

  /**
   * A feed.
   *
   * @param machine gives the machine; called once, because it looks at the whole system
   */
  HostFeed(Supplier<Machine> machine, MetricStore store) {
    this.machine = Mono.fromSupplier(machine).subscribeOn(Schedulers.boundedElastic()).cache();
    this.store = store;
  }

  @Override
  public Job job() {
    return Pace.job("host", true, this::measure);
  }

  private Mono<Void> measure(Run run) {
    return machine
        .publishOn(Schedulers.boundedElastic())
        .flatMap(
            host -> {
              Counters now = host.read();
              Counters before = last.getAndSet(now);
              return before == null || now.nanos() - before.nanos() > LONGEST_STRETCH.toNanos()
                  ? Mono.empty()
                  : store.append(
                      Source.REAL,
                      List.of(
                          HostRecord.of(
                              HostRecord.serverName(host.name()), run.due(), before, now)),
                      OnError.SKIP);
            })
        .then();
  }
}
