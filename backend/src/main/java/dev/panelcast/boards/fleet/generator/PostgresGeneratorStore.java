package dev.panelcast.boards.fleet.generator;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The state of the generator in PostgreSQL. */
@Repository
final class PostgresGeneratorStore implements GeneratorStore {

  private static final String READ = "SELECT step, states FROM fleet_generator";

  // A row lock would not stop the first run of two instances, when there is no row.
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('fleet_generator', 0))";

  // Who starts beside the first instance waits until that has written everything.
  private static final String PATIENCE = "SET LOCAL statement_timeout = '60s'";

  private static final String SAVE =
      """
      INSERT INTO fleet_generator AS stored (step, states, fence) VALUES ($1, $2, 0)
      ON CONFLICT (only_row) DO UPDATE SET step = excluded.step, states = excluded.states\
      """;

  private static final String SAVE_FENCED =
      """
      INSERT INTO fleet_generator AS stored (step, states, fence) VALUES ($1, $2, $3)
      ON CONFLICT (only_row) DO UPDATE
      SET step = excluded.step, states = excluded.states, fence = excluded.fence
      WHERE stored.fence <= excluded.fence\
      """;

  private final DatabaseClient database;

  PostgresGeneratorStore(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Mono<GeneratorState> state() {
    return database.sql(READ).map(PostgresGeneratorStore::read).one();
  }

  @Override
  public Mono<GeneratorState> lock() {
    return database.sql(LOCK).then().then(state());
  }

  @Override
  public Mono<GeneratorState> lockForHistory() {
    return database.sql(PATIENCE).then().then(Mono.defer(this::lock));
  }

  @Override
  public Mono<Boolean> save(GeneratorState state) {
    return saved(bound(SAVE, state));
  }

  @Override
  public Mono<Boolean> save(GeneratorState state, long fence) {
    return saved(bound(SAVE_FENCED, state).bind(2, fence));
  }

  private GenericExecuteSpec bound(String sql, GeneratorState state) {
    return database
        .sql(sql)
        .bind(0, state.step())
        .bind(1, state.states().stream().map(ServerState::id).toArray(String[]::new));
  }

  private static Mono<Boolean> saved(GenericExecuteSpec statement) {
    return statement.fetch().rowsUpdated().map(rows -> rows > 0);
  }

  private static GeneratorState read(Readable row) {
    return new GeneratorState(
        requireNonNull(row.get(0, Long.class)),
        Arrays.stream(requireNonNull(row.get(1, String[].class)))
            .map(id -> ServerState.ofId(id).orElse(ServerState.HEALTHY))
            .toList());
  }
}
