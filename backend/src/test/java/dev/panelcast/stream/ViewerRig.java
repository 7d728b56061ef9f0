package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.wire.StreamEvents;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Drives viewers by hand: rounds and news come from a test feed. */
abstract class ViewerRig {

  static final Topic A = shared("a");
  static final Topic B = shared("b");
  static final Topic C = shared("c");
  static final Topic P =
      new Topic(
          DemoBoard.ID, new PanelId("p"), new TreeMap<>(Map.of("rate", "3")), null, "private");

  final TestFeed feed = new TestFeed();

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
    viewer.take();
    return viewer;
  }

  static Viewer viewer(Resume resume, Topic... topics) {
    return new Viewer(
        List.of(topics),
        resume,
        epoch -> StreamEvents.hello(TestFeed.START, "build", epoch, List.of()));
  }

  Round round() {
    Feed.View view = Objects.requireNonNull(feed.read(DemoBoard.ID, Set.of(A, B, C, P)).block());
    return new Round(view, view.epoch(), frame -> outdated.contains(frame.topic()));
  }

  Delivery.Panel panel(Frame frame) {
    return Delivery.Panel.of(frame, frame.isLocal() ? null : feed.epoch(), true);
  }

  Delivery.Fresh fresh(Topic topic) {
    return fresh(topic, false);
  }

  /** Newer times that only those are told who have other content. */
  Delivery.Fresh quiet(Topic topic) {
    return fresh(topic, true);
  }

  private Delivery.Fresh fresh(Topic topic, boolean quiet) {
    return Delivery.Fresh.of(
        new Feed.Fresh(topic, feed.stored(topic).revision(), feed.times(), quiet));
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
    return SseEvent.read(text(viewer.take()));
  }

  static String text(Parcel parcel) {
    Write write = parcel.toWrite(() -> {});
    try {
      return write.toString(StandardCharsets.UTF_8);
    } finally {
      write.release();
    }
  }

  static ByteBuf beat(int viewers) {
    return SharedBytes.of(StreamEvents.beat(TestFeed.START, viewers));
  }

  static Topic shared(String panel) {
    return Topic.shared(DemoBoard.ID, new PanelId(panel), Map.of(), null);
  }
}
