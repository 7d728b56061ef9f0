package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Cursor;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import dev.panelcast.stream.TestViewer;
import dev.panelcast.wire.JsonMerge;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client as the wire's description wants it: shows the newest of each panel, comes back with its
 * cursor, asks again when it holds something else than it should. Checks what it is told.
 */
final class SimulatedClient {

  private final String name;
  private final List<Topic> topics;
  private final Map<String, Shown> shown = new HashMap<>();
  private @Nullable SimulatedInstance instance;
  private @Nullable TestViewer stream;
  private @Nullable Cursor last;
  private boolean isResuming;
  private int patches;

  /** Whether it asked for a panel, whose answer may be ahead of the stream. */
  private boolean hasAsked;

  SimulatedClient(String name, List<Topic> topics) {
    this.name = name;
    this.topics = topics;
  }

  /** What one panel shows. */
  record Shown(String revision, String status, String bucketStart, long value, JsonNode data) {}

  List<Topic> topics() {
    return topics;
  }

  @Nullable SimulatedInstance instance() {
    return instance;
  }

  Shown shown(Topic topic) {
    return Objects.requireNonNull(shown.get(topic.panel().value()), () -> name + " lacks " + topic);
  }

  /** Opens a stream here with the cursor that it has. */
  void connect(SimulatedInstance to) {
    disconnect();
    instance = to;
    isResuming = last != null;
    stream = to.audience().open(topics, last == null ? null : last.toString());
  }

  void disconnect() {
    if (stream != null) {
      stream.close();
    }
    stream = null;
    instance = null;
  }

  /** Takes one write, which stays under way until {@link #done()}; whether there was one. */
  boolean take() {
    List<TestViewer.Event> events = stream == null ? List.of() : stream.take();
    events.forEach(this::on);
    isResuming &= events.isEmpty();
    return !events.isEmpty();
  }

  void done() {
    if (stream != null) {
      stream.done();
    }
  }

  /** Takes whatever there is. */
  void drain() {
    done();
    while (take()) {
      done();
    }
  }

  private void on(TestViewer.Event event) {
    switch (event.name()) {
      case "panel" -> panel(event);
      case "patch" -> patch(event);
      case "fresh" -> fresh(event);
      case "reset" -> last = null;
      default -> {}
    }
  }

  private void panel(TestViewer.Event event) {
    follow(event);
    shown.put(
        event.data().get("panel").asString(),
        shown(event.data(), event.data().get("status").asString(), event.data().path("data")));
  }

  /**
   * Nobody is sent a patch of something that it does not show, unless it shows too much already.
   */
  private void patch(TestViewer.Event event) {
    follow(event);
    String panel = event.data().get("panel").asString();
    Shown before = Objects.requireNonNull(shown.get(panel), () -> name + " lacks " + panel);
    if (!before.revision().equals(event.data().get("baseRevision").asString())) {
      assertThat(hasAsked).as("%s is told %s, holds %s", name, event, before).isTrue();
      ask(panel);
      return;
    }
    patches++;
    JsonNode data = JsonMerge.merge(before.data(), event.data().get("patch"));
    shown.put(panel, shown(event.data(), before.status(), data));
  }

  private static Shown shown(JsonNode event, String status, JsonNode data) {
    return new Shown(
        event.get("revision").asString(),
        status,
        event.path("bucketStart").asString(""),
        data.at("/items/runs/value").asLong(-1),
        data);
  }

  /** How many patches it could apply. */
  int patches() {
    return patches;
  }

  private void follow(TestViewer.Event event) {
    if (event.id() != null) {
      Cursor cursor = Cursor.parse(event.id()).orElseThrow();
      if (last != null && last.epoch().equals(cursor.epoch())) {
        assertThat(cursor.sequence())
            .as("id of %s after %s", name, last)
            .isGreaterThan(last.sequence());
      }
      last = cursor;
    }
  }

  private void fresh(TestViewer.Event event) {
    String panel = event.data().get("panel").asString();
    String revision = event.data().get("revision").asString();
    Shown before = shown.get(panel);
    if (before != null && before.revision().equals(revision)) {
      String bucketStart = event.data().path("bucketStart").asString("");
      shown.put(
          panel, new Shown(revision, before.status(), bucketStart, before.value(), before.data()));
    } else {
      assertThat(isResuming).as("%s is told of %s, holds %s", name, event, before).isTrue();
      ask(panel);
    }
  }

  /** As a request for one panel would. */
  private void ask(String panel) {
    hasAsked = true;
    Topic topic =
        topics.stream().filter(one -> one.panel().value().equals(panel)).findFirst().orElseThrow();
    Feed feed = Objects.requireNonNull(instance).feed();
    feed.read(SampleBoard.ID, Set.of(topic))
        .subscribe(view -> view.frames().forEach(frame -> shown.put(panel, read(frame))));
  }

  private static Shown read(Frame frame) {
    String text = new String(frame.bytes(), StandardCharsets.UTF_8);
    String data = text.substring(text.indexOf("data: ") + 6);
    JsonNode node = JsonMapper.shared().readTree(data);
    return shown(node, frame.status().word(), node.path("data"));
  }
}
