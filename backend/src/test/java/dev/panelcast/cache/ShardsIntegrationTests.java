package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.TestRedis;
import dev.panelcast.testkit.TestRedisCluster;
import io.lettuce.core.RedisClient;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A Redis cluster whose shards move. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShardsIntegrationTests {

  private final TestRedisCluster redis = TestRedisCluster.start();
  private FollowedBoard board;

  @BeforeEach
  void begin() {
    board = new FollowedBoard(new RedisPlace(Map.of("cluster.nodes", redis.nodes())));
  }

  @AfterEach
  void leave() {
    board.close();
  }

  @AfterAll
  void close() {
    redis.close();
  }

  @Test
  void aBoardIsAnnouncedOnItsOwnShardAlone() {
    RedisClient client = RedisClient.create(owner().uri());
    try (client;
        var connection = client.connect()) {
      assertThat(connection.sync().pubsubShardChannels()).contains(channel());
      assertThat(connection.sync().pubsubChannels()).isEmpty();
    }
  }

  @Test
  void versionsAreAnnouncedThoughTheyBelongToAnotherShard() {
    Versions versions = Versions.of(Map.of("costs", 7L));
    Overheard<Versions> announced = new Overheard<>(board.place.announcements().announced());

    board.place.announcements().announce(versions).block(SOON);

    assertThat(announced.next(Versions.class, told -> told.covers(versions))).isNotNull();
  }

  @Test
  void aSlotThatIsGivenToAnotherShardIsFollowed() {
    TestRedis before = owner();

    redis.move(channel());
    board.publishInTheEnd(at(0, 2), "b");

    board.awaitNewest(at(0, 2));
    assertThat(owner()).isNotSameAs(before);
    assertThat(board.read().epoch()).isEqualTo(board.epoch);
  }

  @Test
  void whenAShardIsKilledItsReplicaIsFollowed() {
    TestRedis killed = owner();
    killed.kill();

    board.publishInTheEnd(at(0, 2), "b");
    board.awaitNewest(at(0, 2));

    assertThat(owner()).isNotSameAs(killed);
    killed.restart();
  }

  @Test
  void whenAShardHangsItsReplicaIsFollowed() {
    TestRedis hanging = owner();
    hanging.pause();

    board.publishInTheEnd(at(0, 2), "b");
    board.awaitNewest(at(0, 2));

    assertThat(owner()).isNotSameAs(hanging);
    hanging.resume();
  }

  private TestRedis owner() {
    return redis.owner(channel());
  }

  private String channel() {
    return board.place.channelName(BOARD);
  }
}
