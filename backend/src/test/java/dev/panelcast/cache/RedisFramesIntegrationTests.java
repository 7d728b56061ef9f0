package dev.panelcast.cache;

class RedisFramesIntegrationTests extends FramesContract {

  @Override
  Place place() {
    return new RedisPlace();
  }
}
