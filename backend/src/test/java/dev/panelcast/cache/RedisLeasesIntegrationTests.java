package dev.panelcast.cache;

class RedisLeasesIntegrationTests extends LeasesContract {

  @Override
  Place place() {
    return new RedisPlace();
  }
}
