package dev.panelcast.stream;

import io.netty.buffer.ByteBuf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaves in one write: finished bytes in order, and what they are. Used by one thread. */
final class Parcel {

  private final List<ByteBuf> parts = new ArrayList<>();
  private int panels;
  private int freshes;
  private @Nullable Instant due;
  private boolean isLast;

  /** Adds an event that all streams share. */
  void addShared(ByteBuf event) {
    parts.add(event);
  }

  /** Adds an event that is for this stream alone. */
  void addOwn(byte[] event) {
    parts.add(SharedBytes.once(event));
  }

  void addPanel(Delivery.Panel panel, boolean withId) {
    parts.add(withId ? panel.withId() : panel.withoutId());
    panels++;
    if (panel.isNews()) {
      due = panel.due();
    }
  }

  void addFresh(Delivery.Fresh fresh) {
    parts.add(fresh.event());
    freshes++;
  }

  /** Nothing follows it. */
  void end() {
    isLast = true;
  }

  boolean isLast() {
    return isLast;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** All of it as one buffer, to be released once. */
  Write toWrite(Runnable whenReleased) {
    return new Write(parts, whenReleased);
  }

  int panels() {
    return panels;
  }

  int freshes() {
    return freshes;
  }

  /** When the newest announced frame in it was due, {@code null} when it holds none. */
  @Nullable Instant due() {
    return due;
  }
}
