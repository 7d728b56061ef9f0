package dev.panelcast.boards.fleet.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.fleet.scenario.Scenario;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** History in PostgreSQL. */
@Repository
final class PostgresHistoryStore implements HistoryStore {

  private static final String KEEP =
      """
      INSERT INTO fleet_history (at, risk_30, risk_8h, servers, healthy, scenario, top_server)
      VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING\
      """;

  private static final String READ =
      "SELECT at, risk_30, risk_8h, servers, healthy, scenario, top_server FROM fleet_history ";

  private final DatabaseClient database;

  PostgresHistoryStore(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> keep(Moment moment) {
    Scenario scenario = moment.scenario();
    return database
        .sql(KEEP)
        .bind(0, moment.at())
        .bind(1, Parameters.in(R2dbcType.DOUBLE, moment.risk30()))
        .bind(2, Parameters.in(R2dbcType.DOUBLE, moment.risk8h()))
        .bind(3, moment.servers())
        .bind(4, moment.healthy())
        .bind(5, Parameters.in(R2dbcType.VARCHAR, scenario == null ? null : scenario.id()))
        .bind(6, Parameters.in(R2dbcType.VARCHAR, moment.top()))
        .then();
  }

  @Override
  public Flux<Moment> between(Instant from, Instant to) {
    return database
        .sql(READ + "WHERE at >= $1 AND at < $2 ORDER BY at")
        .bind(0, from)
        .bind(1, to)
        .map(PostgresHistoryStore::read)
        .all();
  }

  @Override
  public Mono<Moment> newest(Instant to) {
    return database
        .sql(READ + "WHERE at < $1 ORDER BY at DESC LIMIT 1")
        .bind(0, to)
        .map(PostgresHistoryStore::read)
        .one();
  }

  private static Moment read(Readable row) {
    return new Moment(
        requireNonNull(row.get(0, Instant.class)),
        row.get(1, Double.class),
        row.get(2, Double.class),
        requireNonNull(row.get(3, Integer.class)),
        requireNonNull(row.get(4, Integer.class)),
        scenario(row.get(5, String.class)),
        row.get(6, String.class));
  }

  private static @Nullable Scenario scenario(@Nullable String id) {
    return id == null ? null : Scenario.ofId(id).orElse(null);
  }
}
