package dev.panelcast.boards.revenue.store;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestDatabase;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import java.time.Duration;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

/** A migrated database and its store of plans. */
public record Plans(DatabaseClient client, PlanStore store) {

  private static final Duration SOON = Duration.ofSeconds(10);

  /** An empty one. */
  public static Plans fresh() {
    TestDatabase place = Services.database();
    ConnectionPool pool =
        new ConnectionPool(
            ConnectionPoolConfiguration.builder(ConnectionFactories.get(place.r2dbcUrl()))
                .initialSize(0)
                .maxSize(5)
                .maxIdleTime(Duration.ofSeconds(1))
                .build());
    DatabaseClient client = DatabaseClient.create(pool);
    return new Plans(client, new PostgresPlanStore(client, new R2dbcTransactionManager(pool)));
  }

  /** Runs a statement as a program that knows nothing of ours does. */
  public void run(String sql) {
    client.sql(sql).then().block(SOON);
  }

  /** The version of a dataset, 0 when it was never written. */
  public long version(String dataset, String scope) {
    Long version =
        client
            .sql("SELECT version FROM dataset_version WHERE dataset = $1 AND scope = $2")
            .bind(0, dataset)
            .bind(1, scope)
            .mapValue(Long.class)
            .one()
            .block(SOON);
    return version == null ? 0 : version;
  }
}
