package dev.panelcast.boards.fleet.store;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;

/** A migrated database with what the stores need to reach it. */
public record Database(
    TestDatabase place, DatabaseClient client, ReactiveTransactionManager transactions) {

  private static final int CONNECTIONS = 10;

  /** Idle connections go: all test classes of a run share one server. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  /** A database of its own. */
  public static Database fresh() {
    return at(Services.database());
  }

  /** Connections to a database that is there. */
  public static Database at(TestDatabase place) {
    ConnectionPool pool =
        new ConnectionPool(
            ConnectionPoolConfiguration.builder(ConnectionFactories.get(place.r2dbcUrl()))
                .initialSize(0)
                .maxSize(CONNECTIONS)
                .maxIdleTime(IDLE)
                .build());
    return new Database(place, DatabaseClient.create(pool), new R2dbcTransactionManager(pool));
  }

  /** Empties the tables of the fleet. */
  public void clear() {
    client
        .sql("TRUNCATE fleet_server, fleet_record, fleet_mean, fleet_refusal, fleet_history")
        .then()
        .block(Duration.ofSeconds(10));
  }

  /** The store of records. */
  public MetricStore metrics() {
    return new PostgresMetricStore(client, transactions);
  }

  /** The store of the scenario. */
  public ScenarioStore scenario() {
    return new PostgresScenarioStore(client, transactions);
  }

  /** The store of history. */
  public HistoryStore history() {
    return new PostgresHistoryStore(client);
  }
}
