package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.stream.Snapshots.Found;
import dev.panelcast.stream.Snapshots.Tier;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.GivenChanges;
import dev.panelcast.wire.FrameCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A request between a write and what is computed from it, in virtual time. */
class SnapshotsTests {

  private static final Topic EDITED =
      Topic.shared(DemoBoard.ID, new PanelId("edited"), Map.of(), null);

  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final TestFeed feed = new TestFeed();
  private final GivenChanges changes = new GivenChanges();
  private final Snapshots snapshots =
      new Snapshots(
          feed, frame -> !frame.versions().covers(changes.known()), TestAudience.SETTINGS, time);
  private final AtomicReference<Found> found = new AtomicReference<>();

  @BeforeEach
  void publishTheFirst() {
    feed.store(EDITED, 1);
  }

  @Test
  void whatHasSeenEveryWriteIsAnsweredAtOnce() {
    ask();

    assertThat(found.get().frame().status()).isEqualTo(Status.OK);
    assertThat(found.get().tier()).isEqualTo(Tier.REDIS);
  }

  @Test
  void afterAWriteTheRequestWaitsForWhatHasSeenIt() {
    changes.learn(version(7));
    ask();
    time.advanceTimeBy(Duration.ofMillis(499));
    assertThat(found).hasNullValue();

    publish(2, version(7));

    assertThat(found.get().frame().status()).isEqualTo(Status.OK);
    assertThat(text(found.get().frame())).contains("\"value\":2");
    assertThat(found.get().tier()).isEqualTo(Tier.COMPUTE);
  }

  @Test
  void whatHasSeenAnEarlierWriteOnlyIsWaitedOut() {
    changes.learn(version(8));
    ask();

    publish(2, version(7));

    assertThat(found).hasNullValue();
    time.advanceTimeBy(Duration.ofMillis(500));
    assertThat(found.get().frame().status()).isEqualTo(Status.STALE);
    assertThat(text(found.get().frame())).contains("\"value\":2");
  }

  @Test
  void afterHalfASecondTheOldDataIsAnsweredAsStale() {
    Frame old = feed.stored(EDITED);
    changes.learn(version(7));
    ask();

    time.advanceTimeBy(Duration.ofMillis(500));

    Frame stale = found.get().frame();
    assertThat(stale.status()).isEqualTo(Status.STALE);
    assertThat(stale.problem()).extracting(Problem::code).isEqualTo("newer_version");
    assertThat(FrameCodec.data(stale)).isEqualTo(FrameCodec.data(old));
    assertThat(stale.times()).isEqualTo(old.times());
    assertThat(stale.revision()).isNotEqualTo(old.revision());
  }

  @Test
  void aWriteThatChangesNothingShownEndsTheWaiting() {
    changes.learn(version(7));
    ask();
    feed.pass(Duration.ofMillis(20));

    feed.refresh(EDITED, version(7), true);

    assertThat(found.get().frame().status()).isEqualTo(Status.OK);
    assertThat(text(found.get().frame())).contains("\"value\":1");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, compute_failed", "STALE, database_away"})
  void aComputationThatFailedIsAnsweredAsItsFailure(Status status, String code) {
    Problem failed = new Problem(code, "The last computation failed.", feed.now());
    changes.learn(version(7));
    feed.put(
        FrameCodec.retimed(
                FrameCodec.still(feed.stored(EDITED), status, failed), feed.times(), version(7))
            .at(2));

    ask();

    assertThat(found.get().frame().status()).isEqualTo(status);
    assertThat(found.get().frame().problem()).isEqualTo(failed);
  }

  private void ask() {
    snapshots.newest(EDITED).subscribe(found::set);
  }

  private void publish(long value, Versions versions) {
    Frame frame = FrameCodec.ok(EDITED, TestFeed.data(value), feed.times(), versions).at(2);
    feed.put(frame);
    feed.emit(new News.Batch(feed.epoch(), List.of(frame), List.of()));
  }

  private static Versions version(long number) {
    return Versions.of(Map.of("costs", number));
  }

  private static String text(Frame frame) {
    return new String(FrameCodec.data(frame), StandardCharsets.UTF_8);
  }
}
