package dev.panelcast.cache;

import dev.panelcast.testkit.TestRedis;
import org.junit.jupiter.api.AfterAll;

/** A Redis that has no channels of shards, so that what is announced is told everywhere. */
class PlainChannelIntegrationTests extends ChannelContract {

  private static final TestRedis REDIS = TestRedis.startPackaged();

  @AfterAll
  static void stop() {
    REDIS.close();
  }

  @Override
  Place place() {
    return new RedisPlace(REDIS.uri());
  }
}
