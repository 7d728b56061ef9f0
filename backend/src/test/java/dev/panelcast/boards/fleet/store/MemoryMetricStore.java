package dev.panelcast.boards.fleet.store;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.store.Stored.Reading;
import dev.panelcast.boards.fleet.store.Stored.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records in memory, for tests of those who use a store. Thread-safe. */
public final class MemoryMetricStore implements MetricStore {

  private final SortedMap<String, Server> servers = new TreeMap<>();
  private final NavigableMap<Instant, Long> refused = new TreeMap<>();

  private record Server(
      Source source,
      NavigableMap<Instant, MetricRecord> records,
      NavigableMap<Instant, Slot> means) {}

  @Override
  public Mono<List<Fate>> append(Source source, List<MetricRecord> records, OnError onError) {
    return Mono.fromSupplier(() -> add(source, records, onError));
  }

  private synchronized List<Fate> add(Source source, List<MetricRecord> records, OnError onError) {
    SortedMap<String, Instant> newest = new TreeMap<>();
    servers.forEach((name, server) -> newest.put(name, server.records.lastKey()));
    Admission admission = new Admission(records, newest);
    admission.found(servers.values().stream().flatMap(s -> s.records.values().stream()).toList());
    List<Fate> fates = admission.fates();
    if (onError == OnError.SKIP || !fates.contains(Fate.OUT_OF_ORDER)) {
      admission.admitted().forEach(record -> put(source, record));
    }
    return fates;
  }

  private void put(Source source, MetricRecord record) {
    servers
        .computeIfAbsent(
            record.serverName(), _ -> new Server(source, new TreeMap<>(), new TreeMap<>()))
        .records
        .put(record.timestamp(), record);
  }

  @Override
  public Flux<Stored> fleet() {
    return Flux.defer(() -> Flux.fromIterable(series(_ -> true)));
  }

  @Override
  public Flux<Stored> server(String name) {
    return Flux.defer(() -> Flux.fromIterable(series(name::equals)));
  }

  private synchronized List<Stored> series(Predicate<String> wanted) {
    List<Stored> pieces = new ArrayList<>();
    members()
        .forEach(
            (name, server) -> {
              if (wanted.test(name)) {
                pieces.addAll(server.source.recordIsStep() ? newest(server) : slots(server));
              }
            });
    return pieces;
  }

  private SortedMap<String, Server> members() {
    SortedMap<String, Server> members = new TreeMap<>(servers);
    servers.values().stream()
        .map(server -> server.records.lastKey().minus(Duration.ofHours(24)))
        .max(Instant::compareTo)
        .ifPresent(from -> members.values().removeIf(s -> s.records.lastKey().isBefore(from)));
    return members;
  }

  private static List<Stored> newest(Server server) {
    List<Stored> all = readings(server, server.records);
    return all.subList(Math.max(0, all.size() - SeriesWindow.POINTS), all.size());
  }

  private static List<Stored> slots(Server server) {
    if (server.means.isEmpty()) {
      return readings(server, server.records);
    }
    Instant last = server.means.lastKey();
    List<Stored> pieces = new ArrayList<>(server.means.headMap(last).values());
    pieces.addAll(readings(server, server.records.tailMap(last)));
    return pieces;
  }

  private static List<Stored> readings(Server server, SortedMap<Instant, MetricRecord> records) {
    return records.values().stream()
        .<Stored>map(record -> new Reading(server.source, record))
        .toList();
  }

  @Override
  public Flux<Stored> newerThan(Map<String, Instant> known) {
    return Flux.defer(() -> Flux.fromIterable(newer(known)));
  }

  private synchronized List<Stored> newer(Map<String, Instant> known) {
    List<Stored> pieces = new ArrayList<>();
    members()
        .forEach(
            (name, server) -> {
              Instant after = known.getOrDefault(name, Instant.MIN);
              pieces.addAll(readings(server, server.records.tailMap(after, false)));
            });
    return pieces;
  }

  @Override
  public synchronized Mono<Integer> records(int most) {
    int all = servers.values().stream().mapToInt(server -> server.records.size()).sum();
    return Mono.just(Math.min(all, most));
  }

  @Override
  public synchronized Mono<Instant> newest(Source source) {
    return Mono.justOrEmpty(
        servers.values().stream()
            .filter(server -> server.source == source)
            .map(server -> server.records.lastKey())
            .max(Instant::compareTo));
  }

  @Override
  public synchronized Mono<Void> refuse(int records, Instant at) {
    refused.merge(at.truncatedTo(ChronoUnit.MINUTES), (long) records, Long::sum);
    return Mono.empty();
  }

  @Override
  public synchronized Mono<Long> refusedSince(Instant since) {
    return Mono.just(
        refused.tailMap(since.truncatedTo(ChronoUnit.MINUTES)).values().stream()
            .mapToLong(Long::longValue)
            .sum());
  }

  @Override
  public Mono<Void> rollUp(Instant now) {
    return Mono.fromRunnable(() -> servers.forEach((name, server) -> rollUp(name, server, now)));
  }

  private synchronized void rollUp(String name, Server server, Instant now) {
    SortedMap<Instant, List<MetricRecord>> slots = new TreeMap<>();
    for (MetricRecord record : server.records.headMap(SeriesWindow.slotOf(now)).values()) {
      slots
          .computeIfAbsent(SeriesWindow.slotOf(record.timestamp()), _ -> new ArrayList<>())
          .add(record);
    }
    slots.forEach(
        (start, records) ->
            server.means.put(
                start, new Slot(name, server.source, start, means(records), records.size())));
  }

  private static double[] means(List<MetricRecord> records) {
    double[] means = MetricRecord.noValues();
    for (Metric metric : Metric.values()) {
      means[metric.index()] =
          records.stream()
              .filter(record -> record.has(metric))
              .mapToDouble(record -> record.value(metric))
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }
}
