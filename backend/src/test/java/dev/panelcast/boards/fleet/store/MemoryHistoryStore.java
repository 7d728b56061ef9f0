package dev.panelcast.boards.fleet.store;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** History in memory, for tests of those who use the store. Thread-safe. */
public final class MemoryHistoryStore implements HistoryStore {

  private final NavigableMap<Instant, Moment> moments = new ConcurrentSkipListMap<>();

  @Override
  public Mono<Void> keep(Moment moment) {
    return Mono.fromRunnable(() -> moments.putIfAbsent(moment.at(), moment));
  }

  @Override
  public Flux<Moment> between(Instant from, Instant to) {
    return Flux.defer(() -> Flux.fromIterable(moments.subMap(from, to).values()));
  }

  @Override
  public Mono<Moment> newest(Instant to) {
    return Mono.justOrEmpty(moments.lowerEntry(to)).map(entry -> entry.getValue());
  }
}
