package dev.panelcast.boards.fleet.store;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Adds records, a whole batch at a time: four statements, five when some are not new. */
final class RecordWriter {

  // Before anything is locked, and in the order of names, so that two batches that bring the same
  // new servers wait for each other without a circle.
  private static final String ADD_SERVERS =
      """
      INSERT INTO fleet_server (server_name, source)
      SELECT name, $2 FROM unnest($1::text[]) AS given(name) ORDER BY name
      ON CONFLICT DO NOTHING\
      """;

  private static final String LOCK_SERVERS =
      """
      SELECT server_name, newest_at FROM fleet_server WHERE server_name = ANY($1)
      ORDER BY server_name FOR UPDATE\
      """;

  private static final String FIND =
      """
      SELECT record.server_name, record.recorded_at, record.profile, record.anomalous, %s
      FROM unnest($1::text[], $2::timestamptz[]) AS given(name, at)
      JOIN fleet_record record ON record.server_name = given.name AND record.recorded_at = given.at\
      """
          .formatted(MetricColumns.list());

  private static final String ADD_RECORDS =
      """
      INSERT INTO fleet_record (server_name, recorded_at, profile, anomalous, %s)
      SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::boolean[], %s)\
      """
          .formatted(MetricColumns.list(), MetricColumns.arrays(5));

  private static final String MOVE_SERVERS =
      """
      UPDATE fleet_server SET newest_at = given.at
      FROM unnest($1::text[], $2::timestamptz[]) AS given(name, at)
      WHERE server_name = given.name\
      """;

  private final DatabaseClient database;
  private final TransactionalOperator transaction;

  RecordWriter(DatabaseClient database, TransactionalOperator transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** As {@link MetricStore#append}. */
  Mono<List<Fate>> append(Source source, List<MetricRecord> records, OnError onError) {
    if (records.isEmpty()) {
      return Mono.just(List.of());
    }
    String[] servers =
        records.stream().map(MetricRecord::serverName).distinct().sorted().toArray(String[]::new);
    return transaction
        .execute(
            status ->
                addServers(source, servers)
                    .then(lockServers(servers))
                    .map(newest -> new Admission(records, newest))
                    .delayUntil(this::lookUp)
                    .delayUntil(admission -> store(admission, onError, status)))
        .single()
        .map(Admission::fates);
  }

  private Mono<Long> addServers(Source source, String[] servers) {
    return database
        .sql(ADD_SERVERS)
        .bind(0, servers)
        .bind(1, RecordRow.word(source))
        .fetch()
        .rowsUpdated();
  }

  private Mono<Map<String, Instant>> lockServers(String[] servers) {
    return database
        .sql(LOCK_SERVERS)
        .bind(0, servers)
        .map(row -> new Head(RecordRow.text(row, 0), row.get(1, Instant.class)))
        .all()
        .collect(HashMap<String, Instant>::new, (heads, head) -> head.addTo(heads))
        .map(heads -> heads);
  }

  private record Head(String server, @Nullable Instant newest) {
    void addTo(Map<String, Instant> heads) {
      if (newest != null) {
        heads.put(server, newest);
      }
    }
  }

  private Mono<Void> lookUp(Admission admission) {
    List<MetricRecord> doubtful = admission.doubtful();
    return doubtful.isEmpty()
        ? Mono.empty()
        : database
            .sql(FIND)
            .bind(0, names(doubtful))
            .bind(1, times(doubtful))
            .map(RecordRow::record)
            .all()
            .collectList()
            .doOnNext(admission::found)
            .then();
  }

  private Mono<Void> store(Admission admission, OnError onError, ReactiveTransaction status) {
    List<MetricRecord> admitted = admission.admitted();
    if (onError == OnError.ABORT && admission.fates().contains(Fate.OUT_OF_ORDER)) {
      status.setRollbackOnly();
      return Mono.empty();
    }
    return admitted.isEmpty()
        ? Mono.empty()
        : addRecords(admitted).then(moveServers(admission.newest())).then();
  }

  private Mono<Long> addRecords(List<MetricRecord> records) {
    GenericExecuteSpec statement =
        database
            .sql(ADD_RECORDS)
            .bind(0, names(records))
            .bind(1, times(records))
            .bind(2, records.stream().map(RecordRow::profile).toArray(String[]::new))
            .bind(3, records.stream().map(MetricRecord::anomalous).toArray(Boolean[]::new));
    for (Metric metric : Metric.values()) {
      statement = statement.bind(4 + metric.index(), MetricColumns.write(records, metric));
    }
    return statement.fetch().rowsUpdated();
  }

  private Mono<Long> moveServers(Map<String, Instant> newest) {
    List<Map.Entry<String, Instant>> heads = List.copyOf(newest.entrySet());
    return database
        .sql(MOVE_SERVERS)
        .bind(0, heads.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .bind(1, heads.stream().map(Map.Entry::getValue).toArray(Instant[]::new))
        .fetch()
        .rowsUpdated();
  }

  private static String[] names(List<MetricRecord> records) {
    return records.stream().map(MetricRecord::serverName).toArray(String[]::new);
  }

  private static Instant[] times(List<MetricRecord> records) {
    return records.stream().map(MetricRecord::timestamp).toArray(Instant[]::new);
  }
}
