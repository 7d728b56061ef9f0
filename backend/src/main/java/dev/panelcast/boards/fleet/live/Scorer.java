package dev.panelcast.boards.fleet.live;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.tick.ServerInput;
import dev.panelcast.boards.fleet.tick.ServerTick;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Forecasts and scores a server that is not in the tick. */
public final class Scorer {

  private final MetricStore metrics;
  private final ProfileBook profiles;
  private final RiskMeter calculations;

  /** A scorer that reads stored records and counts what it computes. */
  public Scorer(MetricStore metrics, ProfileBook profiles, MeterRegistry meters) {
    this.metrics = metrics;
    this.profiles = profiles;
    this.calculations = new RiskMeter(meters);
  }

  /** The server as a tick at {@code now} would have it; empty when it has no stored record. */
  public Mono<ServerTick> score(String server, Instant now) {
    return metrics
        .server(server)
        .collectList()
        .publishOn(Schedulers.parallel())
        .flatMap(pieces -> Mono.justOrEmpty(scored(pieces, now)));
  }

  private Optional<ServerTick> scored(List<Stored> pieces, Instant now) {
    Optional<HeldServer> held = HeldServer.of(pieces, now);
    MetricRecord newest = held.map(server -> server.window().newest()).orElse(null);
    if (newest == null) {
      return Optional.empty();
    }
    HeldServer server = held.orElseThrow();
    calculations.count(1);
    return Optional.of(
        ServerTick.of(
            new ServerInput(server.name(), server.profile(profiles), server.window()), newest));
  }
}
