package dev.panelcast.boards.fleet.store;

class MemoryScenarioStoreTests extends ScenarioStoreContract {

  private final ScenarioStore store = new MemoryScenarioStore();

  @Override
  ScenarioStore store() {
    return store;
  }
}
