package dev.panelcast.cache;

class RedisChannelIntegrationTests extends ChannelContract {

  @Override
  Place place() {
    return new RedisPlace();
  }
}
