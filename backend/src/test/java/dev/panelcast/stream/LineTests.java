package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole lines with a hub, on connections that the test moves by hand. */
@ExtendWith(NoLeaks.class)
class LineTests {

  private static final List<Topic> TOPICS =
      IntStream.range(0, 12).mapToObj(number -> ViewerRig.shared("p" + number)).toList();

  private final TestFeed feed = new TestFeed();
  private final TestAudience audience = new TestAudience(DemoBoard.ID, feed);

  @Test
  void whatIsAnnouncedTogetherIsSentOnce() {
    feed.publish(1, TOPICS.toArray(Topic[]::new));
    TestViewer viewer = opened();
    int before = viewer.flushes();

    feed.publish(2, TOPICS.toArray(Topic[]::new));

    assertThat(viewer.flushes()).isEqualTo(before + 1);
    assertThat(viewer.take()).hasSize(12);
    viewer.close();
  }

  @Test
  void nothingIsWrittenWhileTheKernelHasToTakeSomething() {
    feed.publish(1, TOPICS.get(0), TOPICS.get(1));
    TestViewer viewer = audience.open(TOPICS.subList(0, 2), null);
    feed.publish(2, TOPICS.get(0));
    feed.publish(3, TOPICS.get(0), TOPICS.get(1));
    feed.publish(4, TOPICS.get(1));
    assertThat(viewer.flushes()).isOne();
    viewer.take();

    viewer.done();

    assertThat(viewer.flushes()).isEqualTo(2);
    assertThat(viewer.read())
        .extracting(SseEvent::brief)
        .containsExactly("panel p0 #e1-4", "panel p1 #e1-6");
    viewer.close();
  }

  @Test
  void severalEventsThatViewersGetAlikeAreJoinedOnceForThem() {
    feed.publish(1, TOPICS.toArray(Topic[]::new));
    List<TestViewer> viewers = List.of(opened(), opened(), opened());
    TestViewer other = audience.open(TOPICS.subList(0, 3), null);
    other.take();
    other.done();
    viewers.forEach(viewer -> assertThat(viewer.chunks()).isPositive());
    int before = viewers.getLast().chunks();
    int otherBefore = other.chunks();

    feed.publish(2, TOPICS.toArray(Topic[]::new));

    assertThat(viewers.get(1).chunks()).isEqualTo(before + 1);
    assertThat(viewers.getLast().chunks()).isEqualTo(before + 1);
    assertThat(other.chunks()).isEqualTo(otherBefore + 3);
    String first = viewers.getFirst().text();
    assertThat(viewers).allSatisfy(viewer -> assertThat(viewer.text()).isEqualTo(first));
    assertThat(other.take()).hasSize(3);
    viewers.forEach(TestViewer::close);
    other.close();
  }

  @Test
  void aLineThatCannotBeWrittenToIsCutAloneAndTheOthersGoOn() {
    feed.publish(1, TOPICS.toArray(Topic[]::new));
    TestViewer broken = opened();
    TestViewer whole = opened();
    broken.breakDown();

    feed.publish(2, TOPICS.toArray(Topic[]::new));

    assertThat(broken.isCut()).isTrue();
    assertThat(audience.closings()).containsExactly(Journal.FAILED);
    assertThat(whole.take()).hasSize(12);
    whole.done();
    feed.publish(3, TOPICS.getFirst());
    assertThat(whole.take()).hasSize(1);
    whole.close();
  }

  @Test
  void aLineThatFailsWhenItBeginsHoldsUpNobody() {
    feed.publish(1, TOPICS.getFirst());
    TestViewer whole = opened();
    TestViewer broken = opened();
    broken.breakDown();

    feed.store(TOPICS.getFirst(), 2);
    feed.emit(new Feed.News.Reread());

    assertThat(broken.isCut()).isTrue();
    assertThat(whole.read()).extracting(SseEvent::brief).containsExactly("panel p0");
    whole.close();
  }

  @Test
  void aViewerBeginsAlthoughMemoryWasShortWhenItsFramesWereRead() {
    AtomicBoolean isShort = new AtomicBoolean(true);
    TestAudience others = new TestAudience(DemoBoard.ID, feed, _ -> fails(isShort), () -> {});
    feed.publish(1, TOPICS.getFirst());

    TestViewer viewer = others.open(TOPICS.subList(0, 1), null);

    await().until(() -> viewer.text().contains("event: panel"));
    viewer.close();
  }

  @Test
  void newsForWhichMemoryWasShortAreReadAgain() {
    AtomicBoolean isShort = new AtomicBoolean(true);
    TestAudience others = new TestAudience(DemoBoard.ID, feed, _ -> false, () -> fails(isShort));
    feed.publish(1, TOPICS.getFirst());
    TestViewer viewer = others.open(TOPICS.subList(0, 1), null);
    feed.publish(2, TOPICS.getFirst());
    feed.publish(3, TOPICS.getFirst());
    assertThat(isShort).isFalse();
    viewer.take();

    viewer.done();

    assertThat(viewer.read()).extracting(SseEvent::brief).containsExactly("panel p0 #e1-3");
    viewer.close();
  }

  private static boolean fails(AtomicBoolean isShort) {
    if (isShort.getAndSet(false)) {
      throw new OutOfMemoryError("for a moment");
    }
    return false;
  }

  @Test
  void aLineWithoutProgressIsCutAfterSomeChecksAndForgotten() {
    feed.publish(1, TOPICS.getFirst());
    TestViewer stalled = audience.open(TOPICS.subList(0, 1), null);
    TestViewer idle = opened();
    for (int check = 1; check <= Line.CHECKS; check++) {
      assertThat(stalled.isCut()).isFalse();
      audience.forEach(Line::check);
    }

    assertThat(stalled.isCut()).isTrue();
    assertThat(idle.isCut()).isFalse();
    assertThat(audience.closings()).containsExactly(Journal.STALLED);
    idle.close();
  }

  @Test
  void aLineThatTakesALittleIsNotCut() {
    feed.publish(1, TOPICS.getFirst());
    TestViewer slow = audience.open(TOPICS.subList(0, 1), null);
    for (int check = 0; check < 5 * Line.CHECKS; check++) {
      slow.takeSome();
      audience.forEach(Line::check);
    }

    assertThat(slow.isCut()).isFalse();
    slow.close();
  }

  @Test
  void aLineThatLeavesGivesBackWhatWasNeverSent() {
    feed.publish(1, TOPICS.toArray(Topic[]::new));
    TestViewer viewer = audience.open(TOPICS, null);
    for (int value = 2; value < 20; value++) {
      feed.publish(value, TOPICS.toArray(Topic[]::new));
    }
    feed.refresh(TOPICS.getFirst());
    Packet beat = new Packet(new byte[3]);
    audience.forEach(line -> line.beat(beat));

    viewer.close();

    assertThat(beat.refCnt()).isOne();
    beat.release();
    assertThat(audience.closings()).containsExactly(Journal.CLIENT);
    feed.publish(20, TOPICS.getFirst());
    assertThat(viewer.flushes()).isOne();
  }

  @Test
  void newsThatCannotBeTakenAreReadAndTheNextOnesHeard() {
    feed.publish(1, TOPICS.getFirst());
    TestViewer viewer = audience.open(TOPICS.subList(0, 1), null);
    viewer.take();
    viewer.done();
    Frame frame = feed.store(TOPICS.getFirst(), 2);

    feed.emit(new Feed.News.Batch("e1", Arrays.asList(frame, null), List.of()));

    assertThat(viewer.read()).extracting(SseEvent::brief).containsExactly("panel p0 #e1-2");
    viewer.done();
    feed.publish(3, TOPICS.getFirst());
    assertThat(viewer.read()).extracting(SseEvent::brief).containsExactly("panel p0 #e1-3");
    viewer.close();
  }

  @Test
  void buffersThatNobodyReleasesAreNoticed() {
    loseOne();

    await().atMost(Duration.ofSeconds(10)).until(() -> !NoLeaks.leaks().isEmpty());
    NoLeaks.forget();
  }

  private static void loseOne() {
    Chunk.of(new byte[100]);
  }

  private TestViewer opened() {
    TestViewer viewer = audience.open(TOPICS, null);
    viewer.take();
    viewer.done();
    return viewer;
  }
}
