package dev.panelcast.boards.fleet.store;

import org.junit.jupiter.api.BeforeEach;

class PostgresHistoryStoreIntegrationTests extends HistoryStoreContract {

  private static final Database DATABASE = Database.fresh();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @Override
  HistoryStore store() {
    return DATABASE.history();
  }
}
