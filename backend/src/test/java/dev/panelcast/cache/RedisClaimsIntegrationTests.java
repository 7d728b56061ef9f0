package dev.panelcast.cache;

class RedisClaimsIntegrationTests extends ClaimsContract {

  @Override
  Place place() {
    return new RedisPlace();
  }
}
