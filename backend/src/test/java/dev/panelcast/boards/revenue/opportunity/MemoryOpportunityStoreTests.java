package dev.panelcast.boards.revenue.opportunity;

class MemoryOpportunityStoreTests extends OpportunityStoreContract {

  @Override
  OpportunityStore store() {
    return new MemoryOpportunityStore();
  }
}
