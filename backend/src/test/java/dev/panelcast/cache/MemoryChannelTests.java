package dev.panelcast.cache;

class MemoryChannelTests extends ChannelContract {

  @Override
  Place place() {
    return new MemoryPlace();
  }
}
