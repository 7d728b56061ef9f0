package dev.panelcast.cache;

class MemoryFramesTests extends FramesContract {

  @Override
  Place place() {
    return new MemoryPlace();
  }
}
