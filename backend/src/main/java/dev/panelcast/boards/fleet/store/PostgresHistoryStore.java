package dev.panelcast.boards.fleet.store;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.fleet.past.Sample;
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
      INSERT INTO fleet_history (at, risk_30, risk_8h, health, scenario, top_server)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING\
      """;

  private static final String BETWEEN =
      """
      SELECT at, risk_30, risk_8h, health, scenario FROM fleet_history
      WHERE at >= $1 AND at < $2 ORDER BY at\
      """;

  private static final String RISKIEST =
      """
      SELECT top_server FROM fleet_history WHERE top_server IS NOT NULL
      ORDER BY at DESC LIMIT 1\
      """;

  private final DatabaseClient database;

  PostgresHistoryStore(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<Void> keep(Sample sample, @Nullable String riskiest) {
    Scenario scenario = sample.scenario();
    return database
        .sql(KEEP)
        .bind(0, sample.at())
        .bind(1, Parameters.in(R2dbcType.DOUBLE, sample.risk30()))
        .bind(2, Parameters.in(R2dbcType.DOUBLE, sample.risk8h()))
        .bind(3, Parameters.in(R2dbcType.DOUBLE, sample.health()))
        .bind(4, Parameters.in(R2dbcType.VARCHAR, scenario == null ? null : scenario.id()))
        .bind(5, Parameters.in(R2dbcType.VARCHAR, riskiest))
        .then();
  }

  @Override
  public Flux<Sample> between(Instant from, Instant to) {
    return database.sql(BETWEEN).bind(0, from).bind(1, to).map(PostgresHistoryStore::read).all();
  }

  @Override
  public Mono<String> riskiest() {
    return database.sql(RISKIEST).mapValue(String.class).one();
  }

  private static Sample read(Readable row) {
    return new Sample(
        requireNonNull(row.get(0, Instant.class)),
        row.get(1, Double.class),
        row.get(2, Double.class),
        row.get(3, Double.class),
        scenario(row.get(4, String.class)));
  }

  private static @Nullable Scenario scenario(@Nullable String id) {
    return id == null ? null : Scenario.ofId(id).orElse(null);
  }
}
