package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Cursor;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.wire.JsonMerge;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client holds after the events that it was sent, over as many streams as it had. Fails on
 * an event that comes twice, too late, or speaks of content that the client never got.
 */
final class Held {

  private final Map<String, String> revisions = new TreeMap<>();
  private final Map<String, Instant> buckets = new TreeMap<>();
  private final Map<String, BucketSize> sizes = new TreeMap<>();
  private long last;

  static Held of(List<SseEvent> events) {
    Held held = new Held();
    events.forEach(held::take);
    return held;
  }

  /** The panels as a client has them after each event that changes one, patches applied. */
  static List<SseEvent> panels(List<SseEvent> events) {
    Map<String, SseEvent> newest = new TreeMap<>();
    return events.stream()
        .filter(event -> event.name().equals("panel") || event.name().equals("patch"))
        .map(event -> event.name().equals("panel") ? event : patched(newest, event))
        .peek(panel -> newest.put(text(panel, "panel"), panel))
        .toList();
  }

  private static SseEvent patched(Map<String, SseEvent> newest, SseEvent event) {
    ObjectNode panel = event.data().deepCopy().asObject();
    JsonNode before = Objects.requireNonNull(newest.get(text(event, "panel"))).data();
    panel.put("status", "ok");
    panel.set("data", JsonMerge.merge(before.path("data"), panel.remove("patch")));
    return new SseEvent("panel", event.id(), panel, null);
  }

  private void take(SseEvent event) {
    String panel = text(event, "panel");
    String revision = text(event, "revision");
    switch (event.name()) {
      case "panel" -> {
        revisions.put(panel, revision);
        int seconds = event.data().path("bucketSeconds").asInt();
        sizes.put(panel, BucketSize.ofSeconds(seconds).orElseThrow());
      }
      case "patch" -> {
        assertThat(text(event, "baseRevision"))
            .as(event.brief())
            .isEqualTo(revisions.put(panel, revision));
      }
      case "fresh" -> assertThat(revision).as(event.brief()).isEqualTo(revisions.get(panel));
      default -> {}
    }
    if (isOfPanel(event)) {
      buckets.put(panel, bucket(event));
    }
    if (event.id() != null) {
      assertThat(sequence(event)).as(event.brief()).isGreaterThan(last);
      last = sequence(event);
    }
  }

  /** What came after the last reset, or everything. */
  static List<SseEvent> sinceReset(List<SseEvent> events) {
    List<String> names = events.stream().map(SseEvent::name).toList();
    return events.subList(names.lastIndexOf("reset") + 1, events.size());
  }

  /** Whether no panel ever showed an older bucket than before. */
  static boolean onlyGrows(List<SseEvent> events) {
    Map<String, Instant> newest = new TreeMap<>();
    return events.stream()
        .filter(Held::isOfPanel)
        .noneMatch(
            event ->
                newest
                    .merge(
                        text(event, "panel"),
                        bucket(event),
                        (before, now) -> now.isBefore(before) ? Instant.MAX : now)
                    .equals(Instant.MAX));
  }

  /** The revision of each panel, in the order of their ids. */
  Map<String, String> revisions() {
    return revisions;
  }

  /** Whether it has that many panels, each of the bucket that contains this instant or later. */
  boolean isUpToDate(int panels, Instant at) {
    return buckets.size() == panels
        && buckets.entrySet().stream()
            .noneMatch(newest -> newest.getValue().isBefore(start(newest.getKey(), at)));
  }

  private Instant start(String panel, Instant at) {
    return Objects.requireNonNull(sizes.get(panel)).at(at).start();
  }

  /** Whether it tells of a computation that failed: as an error, or as stale while it may pass. */
  static boolean tellsFailure(SseEvent event) {
    boolean isStale = text(event, "status").equals("stale");
    String code = event.data().path("problem").path("code").asString("");
    return text(event, "status").equals("error") || (isStale && !code.equals("stale_data"));
  }

  static boolean isOfPanel(SseEvent event) {
    return !text(event, "panel").isEmpty();
  }

  /** Start of the bucket; before every one there is when the panel could never be computed. */
  static Instant bucket(SseEvent event) {
    String start = text(event, "bucketStart");
    return start.isEmpty() ? Instant.EPOCH : Instant.parse(start);
  }

  static long sequence(SseEvent event) {
    return Cursor.parse(String.valueOf(event.id())).orElseThrow().sequence();
  }

  static String text(SseEvent event, String field) {
    return event.data().path(field).asString("");
  }
}
