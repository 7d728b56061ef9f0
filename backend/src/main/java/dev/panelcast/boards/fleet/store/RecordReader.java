package dev.panelcast.boards.fleet.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Reads series, all servers in one statement. */
final class RecordReader {

  private static final String METRICS = MetricColumns.list();

  /**
   * The branches: the newest points of demo servers; the slots of real ones before their last mean;
   * the records of real ones from their last mean on, which is made anew from them, because late
   * records may have come to it.
   */
  private static final String SERIES =
      """
      WITH server AS (
        SELECT server_name, source,
          (SELECT max(slot_at) FROM fleet_mean mean WHERE mean.server_name = fleet_server.server_name) AS last_mean
        FROM fleet_server
        WHERE newest_at >= (SELECT max(newest_at) FROM fleet_server) - interval '24 hours' AND %1$s
      )
      SELECT server_name, recorded_at AS at, profile, anomalous, %2$s, source, NULL::integer AS records
      FROM server CROSS JOIN LATERAL (
        SELECT recorded_at, profile, anomalous, %2$s FROM fleet_record record
        WHERE record.server_name = server.server_name ORDER BY recorded_at DESC LIMIT 288) newest
      WHERE source <> 'real'
      UNION ALL
      SELECT server_name, slot_at, NULL, false, %2$s, source, records
      FROM server CROSS JOIN LATERAL (
        SELECT slot_at, records, %2$s FROM fleet_mean mean
        WHERE mean.server_name = server.server_name AND mean.slot_at < last_mean
        ORDER BY slot_at DESC LIMIT 288) slots
      WHERE source = 'real'
      UNION ALL
      SELECT server_name, recorded_at, profile, anomalous, %2$s, source, NULL
      FROM server CROSS JOIN LATERAL (
        SELECT recorded_at, profile, anomalous, %2$s FROM fleet_record record
        WHERE record.server_name = server.server_name
          AND record.recorded_at >= coalesce(last_mean, '-infinity')) later
      WHERE source = 'real'
      ORDER BY server_name, at\
      """;

  private static final String FLEET = SERIES.formatted("true", METRICS);
  private static final String ONE = SERIES.formatted("server_name = $1", METRICS);

  private static final String NEWER =
      """
      SELECT server.server_name, recorded_at, profile, anomalous, %1$s, source, NULL::integer
      FROM fleet_server server
      LEFT JOIN unnest($1::text[], $2::timestamptz[]) AS known(name, at) ON known.name = server.server_name
      CROSS JOIN LATERAL (
        SELECT recorded_at, profile, anomalous, %1$s FROM fleet_record record
        WHERE record.server_name = server.server_name
          AND record.recorded_at > coalesce(known.at, '-infinity')) newer
      WHERE newest_at > coalesce(known.at, newest_at - interval '1 microsecond')
        AND newest_at >= (SELECT max(newest_at) FROM fleet_server) - interval '24 hours'
      ORDER BY server.server_name, recorded_at\
      """
          .formatted(METRICS);

  private final DatabaseClient database;

  RecordReader(DatabaseClient database) {
    this.database = database;
  }

  /** As {@link MetricStore#fleet}. */
  Flux<Stored> fleet() {
    return database.sql(FLEET).map(RecordRow::stored).all();
  }

  /** As {@link MetricStore#server}. */
  Flux<Stored> server(String name) {
    return database.sql(ONE).bind(0, name).map(RecordRow::stored).all();
  }

  /** As {@link MetricStore#newerThan}. */
  Flux<Stored> newerThan(Map<String, Instant> known) {
    List<Map.Entry<String, Instant>> entries = List.copyOf(known.entrySet());
    return database
        .sql(NEWER)
        .bind(0, entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .bind(1, entries.stream().map(Map.Entry::getValue).toArray(Instant[]::new))
        .map(RecordRow::stored)
        .all();
  }
}
