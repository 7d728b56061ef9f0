package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Streams that an instance ends by itself, in a time of the test. */
@ExtendWith(NoLeaks.class)
class DeparturesTests {

  private static final List<Topic> TOPIC = List.of(ViewerRig.shared("a"));
  private static final StreamSettings SETTINGS = TestAudience.SETTINGS;

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final RandomGenerator random = new Random(7);
  private final Farewells farewells = new Farewells(SETTINGS, random, this::now);
  private final Departures departures =
      new Departures(SETTINGS, farewells, random, time, this::now);
  private final TestAudience audience = new TestAudience(DemoBoard.ID, new TestFeed());

  @AfterEach
  void stop() {
    time.dispose();
  }

  @Test
  void streamsThatBeganTogetherEndOneByOneAroundTheirLifetime() {
    open(600);
    audience.forEach(departures::begin);
    List<Integer> endedInMinute = new ArrayList<>();
    for (int minute = 1; minute <= 37; minute++) {
      int before = audience.closings().size();
      time.advanceTimeBy(Duration.ofMinutes(1));
      audience.forEach(departures::rotate);
      endedInMinute.add(audience.closings().size() - before);
    }

    assertThat(endedInMinute.subList(0, 23)).containsOnly(0);
    assertThat(endedInMinute.subList(24, 36)).allMatch(ended -> ended > 25 && ended < 80);
    assertThat(audience.closings()).hasSize(600).containsOnly("rotate");
  }

  @Test
  void manyStreamsAreStoppedEvenlyWithinTheWindow() {
    List<TestViewer> viewers = open(4000);
    Disposable all = departures.stopAll(4000, audience::forEach).subscribe();
    List<Integer> endedInTenth = new ArrayList<>();
    for (int tenth = 0; tenth < 10; tenth++) {
      int before = audience.closings().size();
      time.advanceTimeBy(SETTINGS.drain().dividedBy(10));
      endedInTenth.add(audience.closings().size() - before);
    }

    assertThat(endedInTenth).allMatch(ended -> ended >= 380 && ended <= 420);
    assertThat(audience.closings()).hasSize(4000).containsOnly("shutdown");
    assertThat(all.isDisposed()).isTrue();
    assertThat(viewers).allMatch(viewer -> viewer.take().getLast().name().equals("bye"));
  }

  @Test
  void thoseWhoseThreadsAnswerLateAreMadeUpForWithinTheWindow() {
    open(4000);
    Duration late = SETTINGS.drain().dividedBy(4);
    departures
        .stopAll(
            4000,
            action ->
                time.schedule(
                    () -> audience.forEach(action), late.toMillis(), TimeUnit.MILLISECONDS))
        .subscribe();

    time.advanceTimeBy(SETTINGS.drain().dividedBy(2));

    assertThat(audience.closings()).hasSizeBetween(1900, 2100);
  }

  @Test
  void whoHasYetToReadItsFarewellTakesNoOtherTurn() {
    TestViewer stalled = audience.open(TOPIC, null);
    audience.forEach(departures::begin);
    time.advanceTimeBy(SETTINGS.lifetime().multipliedBy(2));
    for (int second = 0; second < 100; second++) {
      audience.forEach(departures::rotate);
    }

    stalled.take();
    stalled.done();

    long retry = stalled.take().getLast().data().path("retryMs").asLong();
    assertThat(retry).isEqualTo(SETTINGS.retry().toMillis());
  }

  @Test
  void fewStreamsAreStoppedAsFastAsTheyMayReturn() {
    open(100);
    departures.stopAll(100, audience::forEach).subscribe();

    time.advanceTimeBy(Duration.ofMillis(100));
    assertThat(audience.closings()).hasSizeBetween(50, 70);
    time.advanceTimeBy(Duration.ofMillis(100));
    assertThat(audience.closings()).hasSize(100);
  }

  @Test
  void aStreamThatCameTooLateToBeCountedIsStoppedWithTheLast() {
    open(100);
    Disposable all = departures.stopAll(100, audience::forEach).subscribe();
    open(2);

    time.advanceTimeBy(Duration.ofSeconds(1));
    assertThat(audience.closings()).hasSize(102);
    assertThat(all.isDisposed()).isTrue();
  }

  @Test
  void thoseWhoAreSentAwayReturnNoFasterThanTheRate() {
    List<TestViewer> there = new ArrayList<>(open(10_000));
    departures.stopAll(10_000, audience::forEach).subscribe();
    List<Long> returns = new ArrayList<>();
    for (long millis = 0; millis <= SETTINGS.drain().toMillis(); millis += 20) {
      List<TestViewer> gone = there.stream().filter(viewer -> viewer.flushes() > 1).toList();
      for (TestViewer viewer : gone) {
        returns.add(millis + viewer.take().getLast().data().path("retryMs").asLong());
      }
      there.removeAll(Set.copyOf(gone));
      time.advanceTimeBy(Duration.ofMillis(20));
    }

    assertThat(returns).hasSize(10_000).allMatch(at -> at >= SETTINGS.retry().toMillis());
    assertThat(mostWithinASecond(returns.stream().sorted().toList()))
        .isLessThanOrEqualTo(SETTINGS.admission().perSecond());
  }

  private static int mostWithinASecond(List<Long> sortedMillis) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < sortedMillis.size(); last++) {
      while (sortedMillis.get(last) - sortedMillis.get(first) >= 1000) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  private List<TestViewer> open(int number) {
    return IntStream.range(0, number).mapToObj(_ -> opened()).toList();
  }

  private TestViewer opened() {
    TestViewer viewer = audience.open(TOPIC, null);
    viewer.take();
    viewer.done();
    return viewer;
  }

  private long now() {
    return time.now(TimeUnit.NANOSECONDS);
  }
}
