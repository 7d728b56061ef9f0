package dev.panelcast.cache;

class MemoryLeasesTests extends LeasesContract {

  @Override
  Place place() {
    return new MemoryPlace();
  }
}
