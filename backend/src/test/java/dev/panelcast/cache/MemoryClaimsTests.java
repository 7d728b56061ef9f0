package dev.panelcast.cache;

class MemoryClaimsTests extends ClaimsContract {

  @Override
  Place place() {
    return new MemoryPlace();
  }
}
