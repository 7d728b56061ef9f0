package dev.panelcast.boards.fleet.live;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.store.Fate;
import dev.panelcast.boards.fleet.store.MemoryMetricStore;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store in memory that counts what is read of it, and can fail in the middle of a read. */
final class CountingStore implements MetricStore {

  final AtomicInteger loads = new AtomicInteger();
  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger pieces = new AtomicInteger();
  private final MetricStore store = new MemoryMetricStore();
  private int failAfter = Integer.MAX_VALUE;
  private boolean hanging;

  /** Lets the next read fail after that many pieces. */
  void failAfter(int howMany) {
    failAfter = howMany;
  }

  /** Lets the next read never end. */
  void hang() {
    hanging = true;
  }

  @Override
  public Flux<Stored> fleet() {
    return counted(loads, store.fleet());
  }

  @Override
  public Flux<Stored> newerThan(Map<String, Instant> known) {
    return counted(reads, store.newerThan(known));
  }

  private Flux<Stored> counted(AtomicInteger counter, Flux<Stored> read) {
    return Flux.defer(
        () -> {
          counter.incrementAndGet();
          if (hanging) {
            hanging = false;
            return Flux.never();
          }
          int limit = failAfter;
          failAfter = Integer.MAX_VALUE;
          Flux<Stored> all = read.doOnNext(_ -> pieces.incrementAndGet());
          return limit == Integer.MAX_VALUE
              ? all
              : all.take(limit).concatWith(Flux.error(new IllegalStateException("away")));
        });
  }

  @Override
  public Mono<List<Fate>> append(Source source, List<MetricRecord> records, OnError onError) {
    return store.append(source, records, onError);
  }

  @Override
  public Flux<Stored> server(String name) {
    return store.server(name);
  }

  @Override
  public Mono<Integer> records(int most) {
    return store.records(most);
  }

  @Override
  public Mono<Instant> newest(Source source) {
    return store.newest(source);
  }

  @Override
  public Mono<Void> refuse(int records, Instant at) {
    return store.refuse(records, at);
  }

  @Override
  public Mono<Long> refusedSince(Instant since) {
    return store.refusedSince(since);
  }

  @Override
  public Mono<Void> rollUp(Instant now) {
    return store.rollUp(now);
  }
}
