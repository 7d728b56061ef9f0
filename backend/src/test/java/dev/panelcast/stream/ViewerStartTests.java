package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Frame;
import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewerStartTests extends ViewerRig {

  @Test
  void theFirstWriteHoldsHelloAndAllPanelsInAscendingSequence() {
    feed.store(B, 1);
    feed.store(A, 1);
    Viewer viewer = viewer(Resume.NOTHING, A, B);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel b", "panel a #e1-2");
  }

  @Test
  void nothingIsWrittenBeforeTheFirstRead() {
    Viewer viewer = viewer(Resume.NOTHING, A);
    viewer.offer(slot(viewer, A), panel(feed.store(A, 1)));
    viewer.beat(beat(1));

    assertThat(viewer.isReady()).isFalse();
  }

  @Test
  void whatIsAnnouncedWhileReadingIsSentAfterWhatWasRead() {
    feed.store(A, 1);
    feed.store(B, 1);
    Viewer viewer = viewer(Resume.NOTHING, A, B);
    Round round = round();
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    viewer.offer(slot(viewer, A), panel(feed.store(A, 3)));

    viewer.accept(round);

    assertThat(sent(viewer)).containsExactly("hello", "panel b", "panel a #e1-4");
  }

  @Test
  void whatIsAnnouncedWhileReadingAndWasReadIsSentOnce() {
    Viewer viewer = viewer(Resume.NOTHING, A);
    viewer.offer(slot(viewer, A), panel(feed.store(A, 1)));

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel a #e1-1");
    assertThat(viewer.isReady()).isFalse();
  }

  @Test
  void aResumeGetsWhatIsAboveTheCursorAndFreshForTheRest() {
    feed.store(A, 1);
    feed.store(B, 1);
    feed.store(A, 2);
    Viewer viewer = viewer(at("e1", 2), A, B, C);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel a #e1-3", "fresh b");
  }

  @Test
  void aResumeAtTheHeadCarriesIdsFromTheNextFrameOn() {
    feed.store(A, 1);
    Viewer viewer = started(at("e1", 1), A, B);

    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));

    assertThat(sent(viewer)).containsExactly("panel a #e1-2");
  }

  @Test
  void whatHasNotSeenAWriteIsLeftOutUntilWhatHasSeenItComes() {
    feed.store(A, 1);
    feed.store(B, 1);
    outdated.add(A);
    Viewer viewer = viewer(Resume.NOTHING, A, B);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel b");
    viewer.accept(round());
    assertThat(sent(viewer)).isEmpty();
    viewer.offer(slot(viewer, A), panel(feed.store(A, 2)));
    assertThat(sent(viewer)).containsExactly("panel a #e1-3");
  }

  @Test
  void whatWasLeftOutIsReadAgainWhenTheWriteChangedNothingShown() {
    feed.store(A, 1);
    outdated.add(A);
    Viewer viewer = started(Resume.NOTHING, A);
    outdated.clear();
    feed.pass(Duration.ofMillis(20));

    assertThat(viewer.offer(slot(viewer, A), quiet(A))).isEqualTo(Slot.Effect.GAP);

    viewer.accept(round());
    assertThat(sent(viewer)).containsExactly("panel a #e1-1");
  }

  @Test
  void whatTheClientHoldsIsConfirmedEvenIfItHasNotSeenAWrite() {
    feed.store(A, 1);
    outdated.add(A);
    Viewer viewer = viewer(at("e1", 1), A);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "fresh a");
  }

  @Test
  void quietTimesOfWhatTheClientHasAreNotSent() {
    Viewer viewer = startedWithBoth();
    feed.pass(Duration.ofSeconds(5));

    assertThat(viewer.offer(slot(viewer, A), quiet(A))).isEqualTo(Slot.Effect.NONE);
    assertThat(viewer.isReady()).isFalse();
  }

  @Test
  void aPrivatePanelIsSentAgainOnResume() {
    feed.store(A, 1);
    feed.store(P, 1);
    Viewer viewer = viewer(at("e1", 1), A, P);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel p", "fresh a");
  }

  @Test
  void aCursorOfAnotherEpochOrAboveTheHeadIsResetForThisViewer() {
    feed.store(A, 1);
    for (Resume resume : List.of(at("e0", 1), at("e1", 2), at("e1", Long.MAX_VALUE / 100))) {
      Viewer viewer = viewer(resume, A);

      viewer.accept(round());

      assertThat(sent(viewer)).containsExactly("hello", "reset", "panel a #e1-1");
    }
  }

  @Test
  void heldRevisionsGetFreshAndOthersTheWholePanel() {
    Frame a = feed.store(A, 1);
    Frame b = feed.store(B, 1);
    feed.store(B, 2);
    Viewer viewer = viewer(new Resume(null, Map.of("a", a.revision(), "b", b.revision())), A, B);

    viewer.accept(round());

    assertThat(sent(viewer)).containsExactly("hello", "panel b #e1-3", "fresh a");
  }

  @Test
  void aViewerThatBeganWithoutClusterIsToldWhenThereIsOne() {
    feed.swapEpoch(null);
    feed.store(A, 1);
    Viewer viewer = started(at("e1", 1), A);
    feed.swapEpoch("e1");

    viewer.accept(round());

    List<SseEvent> events = events(viewer);
    assertThat(events).extracting(SseEvent::brief).containsExactly("reset", "panel a #e1-1");
    assertThat(events.getFirst().data().path("reason").asString()).isEqualTo("rejoined");
  }

  @Test
  void aViewerThatWasShownWhatAnInstanceMadeAloneIsToldWhenItIsBack() {
    feed.store(A, 1);
    Viewer viewer = started(Resume.NOTHING, A);
    feed.swapEpoch(null);
    feed.store(A, 2);
    viewer.accept(round());
    assertThat(sent(viewer)).containsExactly("panel a");
    feed.swapEpoch("e1");

    viewer.accept(round());

    List<SseEvent> events = events(viewer);
    assertThat(events.getFirst().data().path("reason").asString()).isEqualTo("rejoined");
  }
}
