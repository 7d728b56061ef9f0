package dev.panelcast.boards.fleet.store;

class MemoryMetricStoreTests extends MetricStoreContract {

  private final MetricStore store = new MemoryMetricStore();

  @Override
  MetricStore store() {
    return store;
  }
}
