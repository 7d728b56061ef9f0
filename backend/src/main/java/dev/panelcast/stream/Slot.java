package dev.panelcast.stream;

import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer knows of one panel, and what it has not been sent yet, to which it holds a
 * reference. For one thread.
 */
final class Slot {

  private final Topic topic;

  /** Whether the viewer has, or will be sent, a snapshot in this epoch. */
  private boolean had;

  /** Sequence, revision and time of the newest content that was offered. */
  private long sequence;

  private @Nullable Revision revision;

  /** What the client shows once it has read everything that was sent. */
  private @Nullable Revision held;

  private Instant computedAt = Instant.MIN;

  private Delivery.@Nullable Panel panel;
  private Delivery.@Nullable Fresh fresh;

  /** Its place among the seats of its topic. */
  private int seat;

  Slot(Topic topic) {
    this.topic = topic;
  }

  Topic topic() {
    return topic;
  }

  int seat() {
    return seat;
  }

  void sit(int place) {
    seat = place;
  }

  /** The unsent frame. */
  Delivery.@Nullable Panel panel() {
    return panel;
  }

  /** The unsent frame, which counts as sent from now on; the caller releases it. */
  Delivery.@Nullable Panel takePanel() {
    Delivery.Panel taken = panel;
    if (taken != null) {
      panel = null;
      had = true;
      held = taken.frame().revision();
    }
    return taken;
  }

  /** The revision that the client has, {@code null} when that is not certain. */
  @Nullable Revision held() {
    return held;
  }

  /** The unsent newer times, which count as sent from now on; the caller releases them. */
  Delivery.@Nullable Fresh takeFresh() {
    Delivery.Fresh taken = fresh;
    fresh = null;
    return taken;
  }

  boolean had() {
    return had;
  }

  /** The viewer has a snapshot, from before this stream or by now. */
  void markHad() {
    had = true;
  }

  /** Takes a frame if it is newer than what is known. */
  Effect offer(Delivery.Panel offered) {
    if (!isNewer(offered.frame())) {
      return Effect.NONE;
    }
    boolean replaces = panel != null;
    know(offered.frame());
    drop();
    panel = offered;
    offered.retain();
    return replaces ? Effect.REPLACED : Effect.TAKEN;
  }

  /** Takes newer times of the known content; times of other content mean that some is missing. */
  Effect offer(Delivery.Fresh offered) {
    Instant time = offered.times().computedAt();
    if (!time.isAfter(computedAt)) {
      return Effect.NONE;
    }
    if (!offered.revision().equals(revision)) {
      return Effect.GAP;
    }
    computedAt = time;
    if (offered.isQuiet()) {
      return Effect.NONE;
    }
    keep(offered);
    return Effect.TAKEN;
  }

  /** The viewer has this content already: tells it so, with the newest times. */
  void confirm(Frame frame, Delivery.Fresh times) {
    know(frame);
    had = true;
    held = frame.revision();
    drop();
    keep(times);
  }

  /** Whether a frame has the content that is known, perhaps at another time. */
  boolean knows(Frame frame) {
    return frame.revision().equals(revision) && (frame.isLocal() || frame.sequence() == sequence);
  }

  /** What was sent before is void. */
  void forget() {
    had = false;
    held = null;
    sequence = 0;
    revision = null;
    computedAt = Instant.MIN;
    drop();
  }

  /** Lets go of what is unsent. */
  void drop() {
    if (panel != null) {
      panel.release();
      panel = null;
    }
    if (fresh != null) {
      fresh.release();
      fresh = null;
    }
  }

  private void keep(Delivery.Fresh newer) {
    if (fresh != null) {
      fresh.release();
    }
    fresh = newer;
    newer.retain();
  }

  // Local frames have no sequence: they follow each other by time.
  private boolean isNewer(Frame frame) {
    return frame.isLocal()
        ? !frame.times().computedAt().isBefore(computedAt) && !frame.revision().equals(revision)
        : frame.sequence() > sequence;
  }

  private void know(Frame frame) {
    sequence = Math.max(sequence, frame.sequence());
    revision = frame.revision();
    computedAt = frame.times().computedAt();
  }

  /** What an offer led to. */
  enum Effect {
    /** It was known already. */
    NONE,
    /** It will be sent. */
    TAKEN,
    /** It will be sent instead of an older frame that never was. */
    REPLACED,
    /** Content is missing: the newest frames must be read again. */
    GAP
  }
}
