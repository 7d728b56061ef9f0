package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.TestRedis;
import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.KillArgs;
import io.lettuce.core.protocol.CommandType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** A real Redis that is killed, paused, emptied, and whose connections are cut. */
class RedisFaultsIntegrationTests {

  private final TestRedis redis = TestRedis.start();
  private final FollowedBoard board = new FollowedBoard(new RedisPlace(redis.uri()));
  private final RedisPlace place = board.place;

  @AfterEach
  void close() {
    board.close();
    redis.close();
  }

  @Test
  void whatIsPublishedWhileTheChannelIsCutIsNotMissed() {
    place.command(commands -> commands.clientKill(KillArgs.Builder.typePubsub())).block(SOON);
    board.publish(at(0, 2), "b");

    News.Batch batch =
        board.news.next(
            News.Batch.class,
            told -> told.frames().stream().anyMatch(frame -> frame.sequence() == 2));

    assertThat(batch.epoch()).isEqualTo(board.epoch);
    assertThat(board.newest()).isEqualTo(at(0, 2));
  }

  @Test
  void aKilledRedisIsAwayAtOnceAndViewersAreServedFromMemory() {
    redis.kill();

    StepVerifier.create(place.claims().claim(ask("b", at(0, 2))))
        .expectError(ClusterAway.class)
        .verify(SOON);
    Feed.View view = board.read();
    assertThat(view.epoch()).isNull();
    assertThat(view.frames()).singleElement().matches(Frame::isLocal);
    assertThat(place.meters.get("panelcast.redis.up").gauge().value()).isZero();
  }

  @Test
  void aRedisThatComesBackEmptyGetsTheFramesInMemory() {
    redis.restart();

    assertThat(board.news.next(News.Reset.class).reason()).isIn("epoch-changed", "rejoined");
    Feed.View view = board.read();
    assertThat(view.epoch()).isNotNull().isNotEqualTo(board.epoch);
    assertThat(view.frames()).singleElement().matches(frame -> !frame.isLocal());
    assertThat(board.newest()).isEqualTo(at(0, 1));
  }

  @Test
  void framesMadeWithoutRedisAreSharedWhenItIsBack() {
    redis.kill();
    board.deliver(at(0, 2), "b");
    redis.restart();

    assertThat(board.news.next(News.Reset.class)).isEqualTo(new News.Reset("rejoined"));
    assertThat(board.read().frames())
        .singleElement()
        .satisfies(frame -> assertThat(frame.versions()).isEqualTo(at(0, 2).versions()));
  }

  @Test
  void aPausedRedisIsAwayWithinTheTimeoutAndBackAfterwards() {
    redis.pause();
    StepVerifier.create(place.frames().value(Cast.MODEL))
        .expectError(ClusterAway.class)
        .verify(SOON);
    assertThat(board.read().epoch()).isNull();

    redis.resume();

    // Nothing was made here meanwhile: who read it reads again, the others go on.
    assertThat(board.news.next(News.Reread.class)).isNotNull();
    board.publish(at(0, 2), "b");
    board.awaitNewest(at(0, 2));
    assertThat(board.read().epoch()).isEqualTo(board.epoch);
  }

  @Test
  void aRedisThatForbidsUsItsCommandsIsAway() {
    AclSetuserArgs forbidden = AclSetuserArgs.Builder.removeCommand(CommandType.EVALSHA);
    place.command(commands -> commands.aclSetuser("default", forbidden)).block(SOON);

    StepVerifier.create(place.claims().claim(ask("b", at(0, 2))))
        .expectError(ClusterAway.class)
        .verify(SOON);
  }

  @Test
  void whatCannotBeReadOnAChannelEndsNothing() {
    Versions versions = Versions.of(Map.of("costs", 1L));
    Overheard<Versions> announced = new Overheard<>(place.announcements().announced());
    place.announcements().announce(versions).block(SOON);
    assertThat(announced.next(Versions.class, heard -> heard.covers(versions))).isNotNull();
    Versions next = Versions.of(Map.of("costs", 2L));

    place.tell(place.channelName(Cast.BOARD), board.epoch + " one 2\n");
    place.tell(place.versionsChannelName(), "costs=many");
    place.announcements().announce(next).block(SOON);
    board.publish(at(0, 2), "b");

    assertThat(announced.next(Versions.class, heard -> heard.covers(next))).isEqualTo(next);
    board.awaitNewest(at(0, 2));
  }

  @Test
  void anAnnouncedVersionThatCannotBeReadHidesNoOther() {
    place
        .command(
            commands -> commands.hset(bytes(place.versionsChannelName()), bytes("a"), bytes("b")))
        .block(SOON);
    place.announcements().announce(Versions.of(Map.of("costs", 1L))).block(SOON);

    Overheard<Versions> announced = new Overheard<>(place.announcements().announced());

    assertThat(announced.next(Versions.class)).isEqualTo(Versions.of(Map.of("costs", 1L)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void forgottenScriptsAreSentAgain() {
    place.command(commands -> commands.scriptFlush()).block(SOON);

    board.publish(at(0, 2), "b");

    board.awaitNewest(at(0, 2));
  }

  @Test
  void announcementsBeginAgainAfterReconnection() {
    Versions first = Versions.of(Map.of("costs", 1L));
    Versions second = Versions.of(Map.of("costs", 2L));
    Overheard<Versions> announced = new Overheard<>(place.announcements().announced());
    place.announcements().announce(first).block(SOON);
    assertThat(announced.next(Versions.class, versions -> versions.covers(first))).isNotNull();

    place.command(commands -> commands.clientKill(KillArgs.Builder.typePubsub())).block(SOON);
    place.announcements().announce(second).block(SOON);

    assertThat(announced.next(Versions.class, versions -> versions.covers(second)))
        .isEqualTo(second);
  }

  @Test
  void aCancelledCommandLeavesTheConnectionUsable() {
    redis.pause();
    StepVerifier.create(place.frames().value(Cast.MODEL)).thenCancel().verify(SOON);
    redis.resume();

    awaitUp();
    board.publish(at(0, 2), "b");
    board.awaitNewest(at(0, 2));
  }

  private void awaitUp() {
    place.claims().renew(Cast.MODEL, "nobody").retry(100).block(SOON);
  }
}
