package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.TestSentinels;
import io.lettuce.core.RedisClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A master that is replaced by its replica. */
@Execution(ExecutionMode.CONCURRENT)
class SentinelIntegrationTests {

  private final TestSentinels redis = TestSentinels.start();
  private final FollowedBoard board =
      new FollowedBoard(
          new RedisPlace(
              Map.of("sentinel.master", TestSentinels.MASTER, "sentinel.nodes", redis.nodes())));

  @AfterEach
  void close() {
    board.close();
    redis.close();
  }

  @Test
  void whenTheMasterIsKilledItsReplicaIsFollowed() {
    redis.master().kill();

    board.publishInTheEnd(at(0, 2), "b");

    board.awaitNewest(at(0, 2));
    assertThat(board.read().epoch()).isNotNull();
    assertThat(keys(redis.replica().uri())).isPositive();
  }

  @Test
  void whenTheMasterHangsItsReplicaIsFollowedAndStaysTheMaster() {
    redis.master().pause();
    board.publishInTheEnd(at(0, 2), "b");
    board.awaitNewest(at(0, 2));

    redis.master().resume();
    board.publishInTheEnd(at(0, 3), "c");
    board.awaitNewest(at(0, 3));

    assertThat(role(redis.replica().uri())).isEqualTo("master");
  }

  private static long keys(String uri) {
    RedisClient client = RedisClient.create(uri);
    try (client;
        var connection = client.connect()) {
      return connection.sync().dbsize();
    }
  }

  private static Object role(String uri) {
    RedisClient client = RedisClient.create(uri);
    try (client;
        var connection = client.connect()) {
      return connection.sync().role().getFirst();
    }
  }
}
