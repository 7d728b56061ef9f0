package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.past.Sample;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** History in memory, for tests of those who use the store. Thread-safe. */
public final class MemoryHistoryStore implements HistoryStore {

  private final NavigableMap<Instant, Sample> samples = new ConcurrentSkipListMap<>();
  private final NavigableMap<Instant, String> riskiest = new ConcurrentSkipListMap<>();

  @Override
  public Mono<Void> keep(Sample sample, @Nullable String riskiestServer) {
    return Mono.fromRunnable(
        () -> {
          samples.putIfAbsent(sample.at(), sample);
          if (riskiestServer != null) {
            riskiest.putIfAbsent(sample.at(), riskiestServer);
          }
        });
  }

  @Override
  public Flux<Sample> between(Instant from, Instant to) {
    return Flux.defer(() -> Flux.fromIterable(samples.subMap(from, to).values()));
  }

  @Override
  public Mono<String> riskiest() {
    return Mono.justOrEmpty(riskiest.lastEntry()).map(Map.Entry::getValue);
  }
}
