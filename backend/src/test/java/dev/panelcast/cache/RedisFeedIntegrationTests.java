package dev.panelcast.cache;

class RedisFeedIntegrationTests extends FeedContract {
  @Override
  Place place() {
    return new RedisPlace();
  }
}
