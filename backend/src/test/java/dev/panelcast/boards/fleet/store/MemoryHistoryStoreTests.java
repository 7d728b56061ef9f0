package dev.panelcast.boards.fleet.store;

class MemoryHistoryStoreTests extends HistoryStoreContract {

  private final HistoryStore store = new MemoryHistoryStore();

  @Override
  HistoryStore store() {
    return store;
  }
}
