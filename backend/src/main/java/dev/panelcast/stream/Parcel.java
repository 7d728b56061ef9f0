package dev.panelcast.stream;

import dev.panelcast.kernel.Frame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaves in one write: shared bytes in order, and what they are. Used by one thread. */
final class Parcel {

  private final List<byte[]> chunks = new ArrayList<>();
  private int panels;
  private int freshes;
  private int others;
  private @Nullable Instant due;
  private boolean isLast;

  /** Adds an event that stands alone and gives {@code null}, for it is sent now. */
  byte @Nullable [] addOther(byte @Nullable [] bytes) {
    if (bytes != null) {
      chunks.add(bytes);
      others++;
    }
    return null;
  }

  void addPanel(Delivery.Panel panel, boolean withId) {
    Frame frame = panel.frame();
    if (withId && !panel.isLocal()) {
      chunks.add(panel.id());
    }
    chunks.add(frame.bytes());
    panels++;
    if (panel.isNews()) {
      due = panel.due();
    }
  }

  void addFresh(Delivery.Fresh fresh) {
    chunks.add(fresh.bytes());
    freshes++;
  }

  /** Nothing follows it. */
  void end() {
    isLast = true;
  }

  boolean isLast() {
    return isLast;
  }

  byte[][] chunks() {
    return chunks.toArray(byte[][]::new);
  }

  int panels() {
    return panels;
  }

  int freshes() {
    return freshes;
  }

  int others() {
    return others;
  }

  /** When the newest announced frame in it was due, {@code null} when it holds none. */
  @Nullable Instant due() {
    return due;
  }
}
