package dev.panelcast.processes;

import dev.panelcast.kernel.BucketSize;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A viewer that comes back, with its cursor, to whichever instance takes it, and keeps a ledger:
 * every event is checked against what came before. Not thread-safe.
 */
final class Wanderer implements AutoCloseable {

  private final List<String> panels;
  private final Supplier<TestApplication> instances;
  private final Map<String, Instant> buckets = new HashMap<>();
  private final Map<String, String> revisions = new HashMap<>();
  private final Map<String, String> contents;
  private final Set<String> toldOnThisStream = new HashSet<>();
  private final List<String> wrongs = new ArrayList<>();
  private @Nullable RemoteViewer stream;
  private @Nullable String cursor;
  private @Nullable CompletableFuture<RemoteViewer> opening;
  private int read;
  private int events;
  private boolean gone;
  private boolean isAlone;

  /** Whether this stream may speak of what was sent before something local replaced it. */
  private boolean hasForgotten;

  private @Nullable TestApplication instance;
  private final Map<TestApplication, Integer> skips = new HashMap<>();

  /**
   * Connects when it is first asked for something.
   *
   * @param instances gives one of those that run
   * @param contents which id had which revision, shared by all viewers
   */
  Wanderer(List<String> panels, Supplier<TestApplication> instances, Map<String, String> contents) {
    this.panels = panels;
    this.instances = instances;
    this.contents = contents;
  }

  /** Reads what has come, and connects again if the stream is over; nothing once it is closed. */
  void look() {
    if (gone) {
      return;
    }
    RemoteViewer current = stream;
    if (current != null) {
      boolean wasOver = current.isOver();
      List<SseEvent> all = current.events();
      all.subList(read, all.size()).forEach(this::check);
      read = all.size();
      if (!wasOver) {
        return;
      }
    }
    read = 0;
    toldOnThisStream.clear();
    stream = arrived();
  }

  /** An instance that stands still answers when it goes on; one that is gone, never. */
  private @Nullable RemoteViewer arrived() {
    CompletableFuture<RemoteViewer> asked = opening;
    if (asked == null) {
      TestApplication taken = instances.get();
      instance = taken;
      String query = "panels=" + String.join(",", panels);
      opening =
          CompletableFuture.supplyAsync(
              () -> RemoteViewer.open(taken, query, cursor), Thread::startVirtualThread);
      return null;
    }
    if (!asked.isDone()) {
      return null;
    }
    opening = null;
    return asked.isCompletedExceptionally() ? null : asked.join();
  }

  /** Whether every panel is of the bucket of this moment or a later one. */
  boolean isUpToDate(Instant at) {
    Instant start = BucketSize.S5.at(at).start();
    return buckets.size() == panels.size()
        && buckets.values().stream().noneMatch(bucket -> bucket.isBefore(start));
  }

  private void check(SseEvent event) {
    events++;
    switch (event.name()) {
      case "reset" -> {
        cursor = null;
        isAlone = false;
        hasForgotten = false;
        forget();
      }
      case "hello" -> {
        boolean wasAlone = isAlone;
        isAlone = Held.text(event, "epoch").isEmpty();
        hasForgotten = wasAlone || isAlone;
        if (hasForgotten) {
          forget();
        }
      }
      default -> isAlone |= isLocal(event);
    }
    if (event.id() != null) {
      checkId(event, event.id());
    }
    if (Held.isOfPanel(event)) {
      checkPanel(event);
    }
  }

  private void checkPanel(SseEvent event) {
    toldOnThisStream.add(Held.text(event, "panel"));
    String panel = Held.text(event, "panel");
    Instant before = buckets.put(panel, Held.bucket(event));
    if (before != null && Held.bucket(event).isBefore(before)) {
      wrongs.add("went back to an older bucket: " + event.brief() + " after " + before);
    }
    String revision = Held.text(event, "revision");
    String held = revisions.put(panel, revision);
    if (event.name().equals("patch") && !Objects.equals(held, Held.text(event, "baseRevision"))) {
      wrongs.add("patch of what was never sent: " + event.brief());
    }
    if (event.name().equals("fresh")
        && !Objects.equals(held, revision)
        && !(hasForgotten && held == null)) {
      wrongs.add("fresh speaks of what was never sent: " + event.brief());
    }
  }

  /** What an instance shows while it is without the cluster is no older or newer than elsewhere. */
  private void forget() {
    buckets.clear();
    revisions.clear();
    toldOnThisStream.clear();
  }

  /** Whether the instance made it for its own viewers: shared ones have an id after the start. */
  private boolean isLocal(SseEvent event) {
    return event.name().equals("panel")
        && event.id() == null
        && toldOnThisStream.size() == panels.size();
  }

  private void checkId(SseEvent event, String id) {
    if (cursor != null && epoch(cursor).equals(epoch(id))) {
      if (Held.sequence(event) <= sequence(cursor)) {
        wrongs.add("sent twice or out of order: " + event.brief() + " after " + cursor);
      }
      // What a stream begins with is the newest of each panel, which lies apart.
      if (toldOnThisStream.size() == panels.size() && Held.sequence(event) > sequence(cursor) + 1) {
        skips.merge(Objects.requireNonNull(instance), 1, Integer::sum);
      }
    }
    String revision = Held.text(event, "revision");
    String known = contents.putIfAbsent(id, Held.text(event, "panel") + revision);
    if (known != null && !known.equals(Held.text(event, "panel") + revision)) {
      wrongs.add("one id for two contents: " + event.brief());
    }
    cursor = id;
  }

  private static String epoch(String id) {
    return id.substring(0, id.lastIndexOf('-'));
  }

  private static long sequence(String id) {
    return Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
  }

  /** Everything that was not as it has to be. */
  List<String> wrongs() {
    return wrongs;
  }

  /** How often a stream of each instance went on with another sequence than the next one. */
  Map<TestApplication, Integer> skips() {
    return skips;
  }

  /** Sequence of the newest frame that it was sent; 0 before the first one. */
  long last() {
    return cursor == null ? 0 : sequence(cursor);
  }

  /** Revision of each panel. */
  Map<String, String> revisions() {
    return Map.copyOf(revisions);
  }

  /** What it is at, for whoever wonders why it is late. */
  @Override
  public String toString() {
    String at = gone ? "closed" : stream == null ? "connecting" : stream.isOver() ? "cut" : "open";
    return at + " at " + cursor + " with " + buckets;
  }

  int events() {
    return events;
  }

  /** Ends its connection as a network does that fails; it comes back by itself. */
  void cut() {
    RemoteViewer current = stream;
    if (current != null) {
      current.close();
    }
  }

  @Override
  public void close() {
    gone = true;
    cut();
    if (opening != null) {
      var _ = opening.thenAccept(RemoteViewer::close);
    }
  }
}
