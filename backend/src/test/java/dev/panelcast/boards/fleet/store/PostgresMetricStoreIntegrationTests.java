package dev.panelcast.boards.fleet.store;

import org.junit.jupiter.api.BeforeEach;

class PostgresMetricStoreIntegrationTests extends MetricStoreContract {

  private static final Database DATABASE = Database.fresh();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @Override
  MetricStore store() {
    return DATABASE.metrics();
  }
}
