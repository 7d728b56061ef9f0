package dev.panelcast.boards.fleet.store;

import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Keeps the tables bounded: prepares partitions before they are needed and drops old ones whole.
 * Each statement is a transaction of its own, as locks on partitions ask for. What is kept is
 * counted from the newest record, or from now when that is earlier.
 */
@Repository
class Retention {

  /** How long records are kept. */
  static final Duration RECORDS = Duration.ofHours(24);

  /** How long means and history are kept. */
  static final Duration LONG = Duration.ofDays(31);

  private static final Duration AHEAD = Duration.ofDays(2);
  private static final Duration RECORDS_WIDTH = Duration.ofHours(4);
  private static final Duration LONG_WIDTH = Duration.ofDays(1);

  private static final String PREPARE =
      "SELECT fleet_prepare_partitions($1::regclass, $2::name, $3::interval, $4, $5)";

  private static final String DROP =
      """
      SELECT fleet_drop_partitions($1::regclass, $2::name,
        least($3, (SELECT max(newest_at) FROM fleet_server)) - $4::interval)\
      """;

  private static final String FORGET_SERVERS =
      """
      DELETE FROM fleet_server
      WHERE newest_at < least($1, (SELECT max(newest_at) FROM fleet_server)) - $2::interval\
      """;

  private static final String FORGET_REFUSALS =
      "DELETE FROM fleet_refusal WHERE minute < $1 - $2::interval";

  private final DatabaseClient database;

  Retention(DatabaseClient database) {
    this.database = database;
  }

  /** Makes room for rows from now on, and for records that come up to 24 hours late. */
  Mono<Void> prepare(Instant now) {
    return prepare("fleet_record", "recorded_at", RECORDS_WIDTH, now)
        .then(prepare("fleet_mean", "slot_at", LONG_WIDTH, now))
        .then(prepare("fleet_history", "at", LONG_WIDTH, now));
  }

  /** Drops what is older than what is kept. */
  Mono<Void> drop(Instant now) {
    return drop("fleet_record", "recorded_at", RECORDS, now)
        .then(drop("fleet_mean", "slot_at", LONG, now))
        .then(drop("fleet_history", "at", LONG, now))
        .then(forget(FORGET_SERVERS, LONG, now))
        .then(forget(FORGET_REFUSALS, RECORDS, now));
  }

  private Mono<Void> prepare(String table, String column, Duration width, Instant now) {
    return database
        .sql(PREPARE)
        .bind(0, table)
        .bind(1, column)
        .bind(2, width.toString())
        .bind(3, now.minus(RECORDS))
        .bind(4, now.plus(AHEAD))
        .then();
  }

  private Mono<Void> drop(String table, String column, Duration kept, Instant now) {
    return database
        .sql(DROP)
        .bind(0, table)
        .bind(1, column)
        .bind(2, now)
        .bind(3, kept.toString())
        .then();
  }

  private Mono<Void> forget(String sql, Duration kept, Instant now) {
    return database.sql(sql).bind(0, now).bind(1, kept.toString()).then();
  }
}
