package dev.panelcast.cache;

class RedisEpochsIntegrationTests extends EpochsContract {

  @Override
  Place place() {
    return new RedisPlace();
  }
}
