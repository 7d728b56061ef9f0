package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.wire.StreamEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something for one panel, as finished bytes that all its viewers share. */
// Deliveries are never compared, and nobody writes to their bytes.
@SuppressWarnings("ArrayRecordComponent")
sealed interface Delivery {

  /**
   * A panel's frame.
   *
   * @param frame the frame
   * @param epoch the epoch of its sequence as seen outside, {@code null} for a local frame
   * @param id the line that precedes its bytes when it carries an id
   * @param isNews whether it was announced, and not read at the start of a stream
   */
  record Panel(Frame frame, @Nullable String epoch, byte[] id, boolean isNews) implements Delivery {

    private static final byte[] NO_ID = new byte[0];

    static Panel of(Frame frame, @Nullable String epoch, boolean isNews) {
      return epoch == null || frame.isLocal()
          ? new Panel(frame, null, NO_ID, isNews)
          : new Panel(frame, epoch, StreamEvents.id(epoch, frame.sequence()), isNews);
    }

    boolean isLocal() {
      return frame.isLocal();
    }

    /** When its content was due: the turn of its bucket, or else the change that led to it. */
    Instant due() {
      Instant bucketStart = frame.times().bucketStart();
      return bucketStart == null ? frame.times().computedAt() : bucketStart;
    }
  }

  /** Same content, newer times. */
  record Fresh(Revision revision, Times times, byte[] bytes) implements Delivery {

    static Fresh of(Feed.Fresh fresh) {
      return new Fresh(
          fresh.revision(),
          fresh.times(),
          StreamEvents.fresh(fresh.topic(), fresh.revision(), fresh.times()));
    }
  }
}
