package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.wire.StreamEvents;
import dev.panelcast.wire.StreamEvents.ByeReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewerTests extends ViewerRig {

  private static final byte[] PATCH =
      "event: patch\ndata: {\"panel\":\"a\"}\n\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void eventsCarryNoIdUntilEveryPanelHadItsFirstSnapshot() {
    feed.store(A, 1);
    Viewer viewer = started(Resume.NOTHING, A, B);

    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    assertThat(sent(viewer)).containsExactly("panel a");

    viewer.offer(slot(viewer, B), panel(feed.store(B, 1)));
    viewer.offer(slot(viewer, A), panel(feed.store(A, 3)));
    assertThat(sent(viewer)).containsExactly("panel b #e1-3", "panel a #e1-4");
  }

  @Test
  void aPrivatePanelNeitherCarriesAnIdNorKeepsOthersFromIt() {
    feed.store(A, 1);
    Viewer viewer = started(Resume.NOTHING, A, P);

    viewer.offer(slot(viewer, P), panel(feed.frame(P, TestFeed.data(1))));
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));

    assertThat(sent(viewer)).containsExactly("panel a #e1-2", "panel p");
  }

  @Test
  void whatWasReadIsNotSentAgainWhenItIsAnnounced() {
    Frame frame = feed.store(A, 1);
    Viewer viewer = started(Resume.NOTHING, A);

    assertThat(viewer.offer(slot(viewer, A), panel(frame))).isEqualTo(Slot.Effect.NONE);
    assertThat(viewer.isReady()).isFalse();
  }

  @Test
  void aSlowViewerGetsTheNewestFrameOfEachPanelOnly() {
    Viewer viewer = startedWithBoth();
    for (int value = 2; value < 100; value++) {
      viewer.offer(slot(viewer, A), panel(feed.store(A, value)));
    }
    Slot.Effect effect = viewer.offer(slot(viewer, A), panel(feed.store(A, 100)));
    viewer.offer(slot(viewer, B), panel(feed.store(B, 2)));

    List<SseEvent> events = events(viewer);

    assertThat(effect).isEqualTo(Slot.Effect.REPLACED);
    assertThat(events)
        .extracting(SseEvent::brief)
        .containsExactly("panel a #e1-101", "panel b #e1-102");
    assertThat(events.getFirst().data().at("/data/items/value/value").asInt()).isEqualTo(100);
  }

  @Test
  void freshNeverReplacesAnUnsentFrame() {
    Viewer viewer = startedWithBoth();
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    feed.pass(Duration.ofSeconds(5));

    viewer.offer(slot(viewer, A), fresh(A));

    assertThat(sent(viewer)).containsExactly("panel a #e1-3", "fresh a");
  }

  @Test
  void aNewerFrameReplacesUnsentFresh() {
    Viewer viewer = startedWithBoth();
    feed.pass(Duration.ofSeconds(5));
    viewer.offer(slot(viewer, A), fresh(A));

    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));

    assertThat(sent(viewer)).containsExactly("panel a #e1-3");
  }

  @Test
  void freshOfUnknownContentMeansThatSomethingIsMissing() {
    Viewer viewer = startedWithBoth();
    feed.pass(Duration.ofSeconds(5));
    feed.store(A, 2);

    assertThat(viewer.offer(slot(viewer, A), fresh(A))).isEqualTo(Slot.Effect.GAP);

    viewer.accept(round());
    assertThat(sent(viewer)).containsExactly("panel a #e1-3");
  }

  @Test
  void lateFreshIsNotSent() {
    Viewer viewer = startedWithBoth();

    assertThat(viewer.offer(slot(viewer, A), fresh(A))).isEqualTo(Slot.Effect.NONE);
  }

  @Test
  void aRestartSendsResetAndFullPanelsOfTheNewEpoch() {
    Viewer viewer = startedWithBoth();
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));

    viewer.restart("epoch-changed");
    feed.swapEpoch("e2");
    viewer.offer(slot(viewer, B), panel(feed.store(B, 2)));
    assertThat(viewer.isReady()).isFalse();
    viewer.accept(round());

    List<SseEvent> events = events(viewer);
    assertThat(events)
        .extracting(SseEvent::brief)
        .containsExactly("reset", events.get(1).brief(), "panel b #e2-3")
        .anyMatch(brief -> brief.startsWith("panel a"));
    assertThat(events.getFirst().data().path("reason").asString()).isEqualTo("epoch-changed");
  }

  @Test
  void aRoundOfAnotherEpochIsAResetEvenIfNobodySaidSo() {
    Viewer viewer = startedWithBoth();
    feed.swapEpoch("e2");

    viewer.accept(round());

    assertThat(sent(viewer)).first().isEqualTo("reset");
  }

  @Test
  void framesOfAnotherEpochMeanThatSomethingIsMissing() {
    Viewer viewer = startedWithBoth();
    feed.swapEpoch("e2");

    assertThat(viewer.offer(slot(viewer, A), panel(feed.store(A, 2)))).isEqualTo(Slot.Effect.GAP);
    assertThat(viewer.isReady()).isFalse();
  }

  @Test
  void localFramesCarryNoIdAndCountAsNewer() {
    Viewer viewer = startedWithBoth();
    feed.swapEpoch(null);
    feed.pass(Duration.ofSeconds(5));

    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    assertThat(sent(viewer)).containsExactly("panel a");

    viewer.restart("rejoined");
    feed.swapEpoch("e1");
    viewer.accept(round());
    assertThat(sent(viewer)).first().isEqualTo("reset");
  }

  @Test
  void readingWhileTheClusterIsAwayRepeatsNothingThatIsKnown() {
    Viewer viewer = startedWithBoth();
    feed.swapEpoch(null);

    viewer.accept(round());

    assertThat(sent(viewer)).isEmpty();
  }

  @Test
  void aBeatFollowsEverythingElseAndOnlyTheNewestIsKept() {
    Viewer viewer = startedWithBoth();
    viewer.beat(beat(1));
    viewer.beat(beat(2));
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));

    List<SseEvent> events = events(viewer);

    assertThat(events).extracting(SseEvent::brief).containsExactly("panel a #e1-3", "beat");
    assertThat(events.getLast().data().path("viewers").asInt()).isEqualTo(2);
  }

  @Test
  void byeIsTheLastWrite() {
    Viewer viewer = startedWithBoth();
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    viewer.bye(StreamEvents.bye(ByeReason.SHUTDOWN, Duration.ofMillis(5)));

    Parcel parcel = new Parcel();
    List<SseEvent> events = events(viewer, parcel);

    assertThat(parcel.isLast()).isTrue();
    parcel.clear();
    assertThat(events).extracting(SseEvent::brief).containsExactly("panel a #e1-3", "bye");
  }

  @Test
  void aViewerAtTheBaseGetsThePatchWithItsId() {
    Viewer viewer = startedWithBoth();
    Frame next = patched(A, 2);

    viewer.offer(slot(viewer, A), panel(next));

    assertThat(sent(viewer)).containsExactly("patch a #e1-3");
  }

  @Test
  void aReplacedPatchBecomesTheWholePanel() {
    Viewer viewer = startedWithBoth();
    viewer.offer(slot(viewer, A), panel(patched(A, 2)));
    viewer.offer(slot(viewer, A), panel(patched(A, 3)));
    assertThat(sent(viewer)).containsExactly("panel a #e1-4");

    viewer.offer(slot(viewer, A), panel(patched(A, 4)));
    assertThat(sent(viewer)).containsExactly("patch a #e1-5");
  }

  @Test
  void whoseRevisionIsNotCertainGetsTheWholePanel() {
    feed.store(A, 1);
    Viewer viewer = started(at("e1", 1), A, B);
    viewer.offer(slot(viewer, B), panel(feed.store(B, 1)));
    viewer.offer(slot(viewer, A), panel(patched(A, 2)));
    viewer.restart("epoch-changed");
    viewer.accept(round());
    assertThat(sent(viewer)).containsExactly("reset", "panel b", "panel a #e1-3");

    viewer.offer(slot(viewer, A), panel(patched(A, 3)));
    assertThat(sent(viewer)).containsExactly("patch a #e1-4");
  }

  @Test
  void untilEveryPanelIsThereNothingIsAPatch() {
    feed.store(A, 1);
    Viewer viewer = started(Resume.NOTHING, A, B);

    viewer.offer(slot(viewer, A), panel(patched(A, 2)));

    assertThat(sent(viewer)).containsExactly("panel a");
  }

  /** A stored frame with a patch of the one that was stored before. */
  private Frame patched(Topic topic, long value) {
    Frame before = feed.stored(topic);
    return feed.store(topic, value).with(new Frame.Patch(before.revision(), PATCH));
  }
}
