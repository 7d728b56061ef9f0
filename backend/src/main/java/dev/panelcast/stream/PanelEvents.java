package dev.panelcast.stream;

import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.wire.StreamEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A frame as the events that it may become. Immutable and made once; deliveries are made of it for
 * each thread.
 */
final class PanelEvents {

  private final Frame frame;
  private final @Nullable String epoch;
  private final boolean isNews;
  private final Encoded whole;
  private final @Nullable Encoded patch;

  /**
   * The events of a frame.
   *
   * @param epoch the epoch of its sequence as seen outside, {@code null} for a local frame
   * @param isNews whether it was announced, and not read at the start of a stream
   */
  PanelEvents(Frame frame, @Nullable String epoch, boolean isNews) {
    this.frame = frame;
    this.epoch = frame.isLocal() ? null : epoch;
    this.isNews = isNews;
    byte[] id = this.epoch == null ? null : StreamEvents.id(this.epoch, frame.sequence());
    Frame.Patch difference = frame.patch();
    whole = new Encoded(id, frame.bytes());
    patch =
        !isNews || id == null || difference == null ? null : new Encoded(id, difference.bytes());
  }

  Frame frame() {
    return frame;
  }

  @Nullable String epoch() {
    return epoch;
  }

  boolean isNews() {
    return isNews;
  }

  /** The event, with its id if it has one. */
  Encoded whole() {
    return whole;
  }

  /** The event without its id. */
  Encoded bare() {
    return epoch == null ? whole : new Encoded(null, frame.bytes());
  }

  /** The difference, {@code null} without one. */
  @Nullable Encoded patch() {
    return patch;
  }

  /** Whether the difference is for a client that has this revision. */
  boolean isPatchOf(@Nullable Revision held) {
    Frame.Patch difference = frame.patch();
    return difference != null && difference.base().equals(held);
  }

  /** When its content was due: the turn of its bucket, or else the change that led to it. */
  Instant due() {
    Instant bucketStart = frame.times().bucketStart();
    return bucketStart == null ? frame.times().computedAt() : bucketStart;
  }

  /** Makes now what compressed streams will ask for. */
  void compress() {
    var _ = whole.compressed();
    if (patch != null) {
      var _ = patch.compressed();
    }
  }
}
