package dev.panelcast.boards.revenue.store;

class MemoryPlanStoreTests extends PlanStoreContract {

  private final PlanStore store = new MemoryPlanStore();

  @Override
  PlanStore store() {
    return store;
  }
}
