package dev.panelcast.boards.fleet.store;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records in PostgreSQL. */
@Repository
final class PostgresMetricStore implements MetricStore {

  private static final String RECORDS =
      "SELECT count(*)::int FROM (SELECT FROM fleet_record LIMIT $1) AS counted";

  private static final String NEWEST =
      """
      SELECT newest_at FROM fleet_server WHERE source = $1 AND newest_at IS NOT NULL
      ORDER BY newest_at DESC LIMIT 1\
      """;

  private static final String REFUSE =
      """
      INSERT INTO fleet_refusal AS stored (minute, refused) VALUES ($1, $2)
      ON CONFLICT (minute) DO UPDATE SET refused = stored.refused + excluded.refused\
      """;

  private static final String REFUSED =
      "SELECT coalesce(sum(refused), 0)::bigint FROM fleet_refusal WHERE minute >= $1";

  /** From the last mean of a server on, because records may have come to it since. */
  private static final String ROLL_UP =
      """
      INSERT INTO fleet_mean (server_name, slot_at, records, %1$s)
      SELECT server.server_name, slot_at, count(*), %2$s
      FROM fleet_server server
      CROSS JOIN LATERAL (
        SELECT coalesce(max(slot_at), '-infinity') AS last_mean FROM fleet_mean mean
        WHERE mean.server_name = server.server_name) AS done
      CROSS JOIN LATERAL (
        SELECT date_bin('5 minutes', recorded_at, 'epoch') AS slot_at, * FROM fleet_record record
        WHERE record.server_name = server.server_name AND recorded_at >= last_mean
          AND recorded_at < date_bin('5 minutes', $1, 'epoch')) AS ended
      WHERE newest_at >= last_mean
      GROUP BY server.server_name, slot_at
      ON CONFLICT (server_name, slot_at) DO UPDATE SET records = excluded.records, %3$s\
      """
          .formatted(
              MetricColumns.list(),
              MetricColumns.list(column -> "avg(" + column + ")"),
              MetricColumns.list(column -> column + " = excluded." + column));

  private final DatabaseClient database;
  private final RecordWriter writer;
  private final RecordReader reader;

  PostgresMetricStore(DatabaseClient database, ReactiveTransactionManager transactions) {
    this.database = database;
    this.writer = new RecordWriter(database, TransactionalOperator.create(transactions));
    this.reader = new RecordReader(database);
  }

  @Override
  public Mono<List<Fate>> append(Source source, List<MetricRecord> records, OnError onError) {
    return writer.append(source, records, onError);
  }

  @Override
  public Flux<Stored> fleet() {
    return reader.fleet();
  }

  @Override
  public Flux<Stored> server(String name) {
    return reader.server(name);
  }

  @Override
  public Flux<Stored> newerThan(Map<String, Instant> known) {
    return reader.newerThan(known);
  }

  @Override
  public Mono<Integer> records(int most) {
    return database.sql(RECORDS).bind(0, most).mapValue(Integer.class).one();
  }

  @Override
  public Mono<Instant> newest(Source source) {
    return database.sql(NEWEST).bind(0, RecordRow.word(source)).mapValue(Instant.class).first();
  }

  @Override
  public Mono<Void> refuse(int records, Instant at) {
    return database
        .sql(REFUSE)
        .bind(0, at.truncatedTo(ChronoUnit.MINUTES))
        .bind(1, (long) records)
        .then();
  }

  @Override
  public Mono<Long> refusedSince(Instant since) {
    return database
        .sql(REFUSED)
        .bind(0, since.truncatedTo(ChronoUnit.MINUTES))
        .mapValue(Long.class)
        .one();
  }

  @Override
  public Mono<Void> rollUp(Instant now) {
    return database.sql(ROLL_UP).bind(0, now).then();
  }
}
