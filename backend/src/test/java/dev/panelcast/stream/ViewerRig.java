package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.wire.StreamEvents;
import io.netty.util.ReferenceCounted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drives viewers by hand: rounds and news come from a test feed. */
@ExtendWith(NoLeaks.class)
abstract class ViewerRig {

  static final Topic A = shared("a");
  static final Topic B = shared("b");
  static final Topic C = shared("c");
  static final Topic P =
      new Topic(
          DemoBoard.ID, new PanelId("p"), new TreeMap<>(Map.of("rate", "3")), null, "private");

  final TestFeed feed = new TestFeed();
  private final List<Viewer> viewers = new ArrayList<>();
  private final List<ReferenceCounted> counted = new ArrayList<>();

  /** Topics whose frames are older than what is known of their inputs. */
  final Set<Topic> outdated = new HashSet<>();

  Viewer startedWithBoth() {
    feed.store(A, 1);
    feed.store(B, 1);
    return started(Resume.NOTHING, A, B);
  }

  Viewer started(Resume resume, Topic... topics) {
    Viewer viewer = viewer(resume, topics);
    viewer.accept(round());
    sent(viewer);
    return viewer;
  }

  Viewer viewer(Resume resume, Topic... topics) {
    Viewer viewer =
        new Viewer(
            List.of(topics),
            resume,
            epoch -> StreamEvents.hello(TestFeed.START, "build", epoch, List.of()));
    viewers.add(viewer);
    return viewer;
  }

  /** Whatever is left over after this is a leak. */
  @AfterEach
  void dropAll() {
    viewers.forEach(Viewer::drop);
    counted.forEach(ReferenceCounted::release);
    assertThat(counted).extracting(ReferenceCounted::refCnt).containsOnly(0);
  }

  private <T extends ReferenceCounted> T counted(T made) {
    counted.add(made);
    return made;
  }

  Round round() {
    Feed.View view = Objects.requireNonNull(feed.read(DemoBoard.ID, Set.of(A, B, C, P)).block());
    return counted(new Round(view, view.epoch(), frame -> outdated.contains(frame.topic())));
  }

  Delivery.Panel panel(Frame frame) {
    return counted(new Delivery.Panel(new PanelEvents(frame, feed.epoch(), true)));
  }

  Delivery.Fresh fresh(Topic topic) {
    return fresh(topic, false);
  }

  /** Newer times that only those are told who have other content. */
  Delivery.Fresh quiet(Topic topic) {
    return fresh(topic, true);
  }

  private Delivery.Fresh fresh(Topic topic, boolean quiet) {
    return counted(
        new Delivery.Fresh(
            new Feed.Fresh(topic, feed.stored(topic).revision(), feed.times(), quiet)));
  }

  static Slot slot(Viewer viewer, Topic topic) {
    return viewer.slots().stream()
        .filter(slot -> slot.topic().equals(topic))
        .findFirst()
        .orElseThrow();
  }

  static Resume at(String epoch, long sequence) {
    return new Resume(new Cursor(epoch, sequence), Map.of());
  }

  static List<String> sent(Viewer viewer) {
    return events(viewer).stream().map(SseEvent::brief).toList();
  }

  static List<SseEvent> events(Viewer viewer) {
    Parcel parcel = new Parcel();
    List<SseEvent> events = events(viewer, parcel);
    parcel.clear();
    return events;
  }

  /** What is written; the parcel tells about it until it is cleared. */
  static List<SseEvent> events(Viewer viewer, Parcel parcel) {
    viewer.take(parcel);
    TestViewer outlet = new TestViewer(Runnable::run);
    parcel.writeTo(outlet, new Coding.Plain());
    return outlet.read();
  }

  Packet beat(int viewers) {
    return counted(new Packet(StreamEvents.beat(TestFeed.START, viewers)));
  }

  static Topic shared(String panel) {
    return Topic.shared(DemoBoard.ID, new PanelId(panel), Map.of(), null);
  }
}
