package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.BOARD;
import static dev.panelcast.cache.Cast.SALES_5;
import static dev.panelcast.cache.Cast.SOON;
import static dev.panelcast.cache.Cast.ask;
import static dev.panelcast.cache.Cast.at;
import static dev.panelcast.cache.Cast.computed;
import static dev.panelcast.cache.Cast.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.TestRedis;
import io.lettuce.core.KillArgs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** A real Redis that is killed, paused, emptied, and whose connections are cut. */
class RedisFaultsIntegrationTests {

  private final TestRedis redis = TestRedis.start();
  private final RedisPlace place = new RedisPlace(redis.uri());
  private final Switchboard switchboard =
      new Switchboard(
          new ClusterPorts(place.shelf(), place.liveTopics(), place.channel()),
          Instant::now,
          500,
          Schedulers.parallel(),
          new SimpleMeterRegistry());
  private final Overheard<Desk.Event> events = new Overheard<>(switchboard.events(BOARD));
  private final Overheard<News> news = new Overheard<>(switchboard.news(BOARD));

  @BeforeEach
  void begin() {
    switchboard.watch(Set.of(SALES_5));
    events.next(Desk.Watched.class);
    publish(at(0, 1), "a");
    awaitNewest(at(0, 1));
  }

  @AfterEach
  void close() {
    switchboard.close();
    place.close();
    redis.close();
  }

  @Test
  void whatIsPublishedWhileTheChannelIsCutIsNotMissed() {
    place.command(commands -> commands.clientKill(KillArgs.Builder.typePubsub())).block(SOON);
    publish(at(0, 2), "b");

    News.Batch batch =
        news.next(
            News.Batch.class,
            told -> told.frames().stream().anyMatch(frame -> frame.sequence() == 2));

    assertThat(batch.epoch()).isEqualTo("e1");
    assertThat(requireNonNull(switchboard.newest(SALES_5)).progress()).isEqualTo(at(0, 2));
  }

  @Test
  void aKilledRedisIsAwayAtOnceAndViewersAreServedFromMemory() {
    redis.kill();

    StepVerifier.create(place.claims().claim(ask("b", at(0, 2))))
        .expectError(ClusterAway.class)
        .verify(SOON);
    Feed.View view = read();
    assertThat(view.epoch()).isNull();
    assertThat(view.frames()).singleElement().matches(Frame::isLocal);
    assertThat(place.meters.get("panelcast.redis.up").gauge().value()).isZero();
  }

  @Test
  void aRedisThatComesBackEmptyGetsTheFramesInMemory() {
    redis.restart();

    assertThat(news.next(News.Reset.class).reason()).isIn("epoch-changed", "rejoined");
    Feed.View view = read();
    assertThat(view.epoch()).isNotNull().isNotEqualTo("e1");
    assertThat(view.frames()).singleElement().matches(frame -> !frame.isLocal());
    assertThat(requireNonNull(switchboard.newest(SALES_5)).progress()).isEqualTo(at(0, 1));
  }

  @Test
  void framesMadeWithoutRedisAreSharedWhenItIsBack() {
    redis.kill();
    switchboard.deliver(BOARD, List.of(entry(SALES_5, "b", at(0, 2))));
    redis.restart();

    assertThat(news.next(News.Reset.class)).isEqualTo(new News.Reset("rejoined"));
    assertThat(read().frames())
        .singleElement()
        .satisfies(frame -> assertThat(frame.versions()).isEqualTo(at(0, 2).versions()));
  }

  @Test
  void aPausedRedisIsAwayWithinTheTimeoutAndBackAfterwards() {
    redis.pause();
    StepVerifier.create(place.frames().value(Cast.MODEL))
        .expectError(ClusterAway.class)
        .verify(SOON);
    assertThat(read().epoch()).isNull();

    redis.resume();

    assertThat(news.next(News.Reset.class)).isEqualTo(new News.Reset("rejoined"));
    publish(at(0, 2), "b");
    awaitNewest(at(0, 2));
    assertThat(read().epoch()).isEqualTo("e1");
  }

  @Test
  void forgottenScriptsAreSentAgain() {
    place.command(commands -> commands.scriptFlush()).block(SOON);

    publish(at(0, 2), "b");

    awaitNewest(at(0, 2));
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
    publish(at(0, 2), "b");
    awaitNewest(at(0, 2));
  }

  private void publish(Progress progress, String text) {
    Mono.defer(() -> place.claims().claim(ask("a", progress)))
        .then(
            Mono.defer(
                () ->
                    place
                        .frames()
                        .publish(computed("a", progress, text, entry(SALES_5, text, progress)))))
        .block(SOON);
  }

  private Feed.View read() {
    return requireNonNull(switchboard.read(BOARD, Set.of(SALES_5)).block(SOON));
  }

  private void awaitNewest(Progress progress) {
    Flux.interval(Duration.ofMillis(5))
        .filter(
            _ -> {
              Frames.Entry newest = switchboard.newest(SALES_5);
              return newest != null && newest.progress().covers(progress);
            })
        .blockFirst(SOON);
  }

  private void awaitUp() {
    place.claims().renew(Cast.MODEL, "nobody").retry(100).block(SOON);
  }
}
