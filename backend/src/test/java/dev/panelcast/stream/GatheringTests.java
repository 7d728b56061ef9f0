package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Viewers that get a lot, in a time of their own. */
@ExtendWith(NoLeaks.class)
class GatheringTests {

  private static final Topic LEFT = ViewerRig.shared("left");
  private static final Topic RIGHT = ViewerRig.shared("right");
  private static final Duration INTERVAL = TestAudience.SETTINGS.gather();

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final TestFeed feed = new TestFeed();
  private final TestAudience audience = new TestAudience(DemoBoard.ID, feed, time);

  @Test
  void whatComesAfterARestIsWrittenAtOnce() {
    TestViewer viewer = opened();

    for (int value = 1; value <= Gathering.AT_ONCE; value++) {
      feed.publish(value, LEFT);

      assertThat(briefs(viewer)).containsExactly("panel left #e1-" + (value + 2));
    }
    viewer.close();
  }

  @Test
  void afterSomeWritesNewsWaitForEachOtherForOneInterval() {
    TestViewer viewer = tired();

    feed.publish(8, LEFT);
    time.advanceTimeBy(INTERVAL.minusMillis(1));
    feed.publish(9, RIGHT);
    assertThat(viewer.take()).isEmpty();
    int before = viewer.flushes();
    time.advanceTimeBy(Duration.ofMillis(1));

    assertThat(viewer.flushes()).isEqualTo(before + 1);
    assertThat(briefs(viewer)).containsExactly("panel left #e1-8", "panel right #e1-9");
    viewer.close();
  }

  @Test
  void aPanelThatChangesTwiceInAnIntervalIsSentOnce() {
    TestViewer viewer = tired();

    feed.publish(8, LEFT);
    feed.publish(9, LEFT);
    time.advanceTimeBy(INTERVAL);

    assertThat(briefs(viewer)).containsExactly("panel left #e1-9");
    viewer.close();
  }

  @Test
  void aViewerThatRestedIsNotHeldUpByOneThatDidNot() {
    TestViewer tired = tired();
    TestViewer rested = audience.open(List.of(RIGHT), null);
    rested.take();
    rested.done();

    feed.publish(8, LEFT, RIGHT);

    assertThat(tired.take()).isEmpty();
    assertThat(briefs(rested)).containsExactly("panel right #e1-9");
    time.advanceTimeBy(INTERVAL);
    assertThat(tired.take()).hasSize(2);
    tired.close();
    rested.close();
  }

  @Test
  void inTheLongRunThereIsOneWriteInEachInterval() {
    TestViewer viewer = tired();
    int before = viewer.flushes();
    int intervals = 40;

    for (int tenth = 0; tenth < 10 * intervals; tenth++) {
      feed.publish(tenth, tenth % 2 == 0 ? LEFT : RIGHT);
      time.advanceTimeBy(INTERVAL.dividedBy(10));
      viewer.take();
      viewer.done();
    }

    assertThat(viewer.flushes() - before).isBetween(intervals - 1, intervals + 1);
    viewer.close();
  }

  @Test
  void aViewerThatLagsBehindRestsAsSoonAsAnyOther() {
    TestViewer viewer = tired();
    for (int value = 0; value < 100; value++) {
      feed.publish(value, LEFT);
      time.advanceTimeBy(INTERVAL.dividedBy(5));
      feed.publish(value, RIGHT);
      viewer.done();
      viewer.take();
    }
    time.advanceTimeBy(INTERVAL.multipliedBy(Gathering.AT_ONCE));
    viewer.take();
    viewer.done();

    feed.publish(1000, LEFT);

    assertThat(viewer.take()).hasSize(1);
    viewer.close();
  }

  @Test
  void whoDoesNotReadGetsTheNewestOfWhatWaited() {
    TestViewer viewer = opened();
    for (int value = 1; value <= 2 * Gathering.AT_ONCE; value++) {
      feed.publish(value, LEFT, RIGHT);
      time.advanceTimeBy(INTERVAL);
    }
    viewer.take();

    viewer.done();

    int last = 2 + 4 * Gathering.AT_ONCE;
    assertThat(briefs(viewer))
        .containsExactly("panel left #e1-" + (last - 1), "panel right #e1-" + last);
    viewer.close();
  }

  @Test
  void oneThatFailsWhileOthersWaitHoldsNobodyUp() {
    TestViewer broken = tired();
    TestViewer other = audience.open(List.of(LEFT), null);
    other.take();
    other.done();
    for (int value = 1; value <= Gathering.AT_ONCE; value++) {
      feed.publish(value, LEFT);
      other.take();
      other.done();
      broken.take();
      broken.done();
    }
    broken.breakDown();

    feed.publish(100, LEFT);
    time.advanceTimeBy(INTERVAL);
    feed.publish(101, LEFT);
    time.advanceTimeBy(INTERVAL);

    assertThat(broken.isCut()).isTrue();
    assertThat(other.read()).isNotEmpty();
    other.close();
  }

  @Test
  void afterARestItIsAtOnceAgain() {
    TestViewer viewer = tired();
    time.advanceTimeBy(INTERVAL.multipliedBy(Gathering.AT_ONCE));

    feed.publish(8, LEFT);

    assertThat(viewer.take()).hasSize(1);
    viewer.close();
  }

  @Test
  void whoLeavesWhileNewsWaitGivesThemBack() {
    TestViewer viewer = tired();
    feed.publish(8, LEFT);
    int before = viewer.flushes();

    viewer.close();
    time.advanceTimeBy(INTERVAL);

    assertThat(viewer.flushes()).isEqualTo(before);
  }

  private TestViewer opened() {
    feed.publish(0, LEFT, RIGHT);
    TestViewer viewer = audience.open(List.of(LEFT, RIGHT), null);
    viewer.take();
    viewer.done();
    return viewer;
  }

  /** A viewer whose writes at once are spent, with the sequence at 7. */
  private TestViewer tired() {
    TestViewer viewer = opened();
    for (int value = 1; value <= Gathering.AT_ONCE; value++) {
      feed.publish(value, LEFT);
      viewer.take();
      viewer.done();
    }
    return viewer;
  }

  private static List<String> briefs(TestViewer viewer) {
    List<String> briefs = viewer.read().stream().map(SseEvent::brief).toList();
    viewer.done();
    return briefs;
  }
}
