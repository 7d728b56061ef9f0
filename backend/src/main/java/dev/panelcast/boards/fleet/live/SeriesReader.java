package dev.panelcast.boards.fleet.live;

import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the series of the fleet up to date: loads them whole once, then reads what is new. */
final class SeriesReader {

  /** After a longer pause it is cheaper, and easier on memory, to load everything again. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final MetricStore store;
  private final ProfileBook profiles;
  private volatile @Nullable Known known;

  SeriesReader(MetricStore store, ProfileBook profiles) {
    this.store = store;
    this.profiles = profiles;
  }

  private record Known(FleetSeries series, Instant readAt) {}

  /** The series with all that is stored now. Not to be called again before it has ended. */
  Mono<FleetSeries> read(Instant now) {
    return Mono.defer(
        () -> {
          Known before = known;
          boolean follow = before != null && now.isBefore(before.readAt().plus(LONGEST_PAUSE));
          return follow && before != null
              ? fill(before.series(), store.newerThan(before.series().known()), now)
              : fill(new FleetSeries(profiles), store.fleet(), now);
        });
  }

  private Mono<FleetSeries> fill(FleetSeries series, Flux<Stored> pieces, Instant now) {
    return pieces
        .doOnNext(series::add)
        .then(
            Mono.fromSupplier(
                () -> {
                  known = new Known(series, now);
                  return series;
                }));
  }
}
