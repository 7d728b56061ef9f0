package dev.panelcast.cache;

class MemoryFeedTests extends FeedContract {
  @Override
  Place place() {
    return new MemoryPlace();
  }
}
