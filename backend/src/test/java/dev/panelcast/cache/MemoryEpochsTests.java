package dev.panelcast.cache;

class MemoryEpochsTests extends EpochsContract {

  @Override
  Place place() {
    return new MemoryPlace();
  }
}
