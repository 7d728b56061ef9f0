package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.wire.StreamEvents;
import io.netty.buffer.ByteBuf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something for one panel, as finished bytes that all its viewers share. */
sealed interface Delivery {

  /**
   * A panel's frame.
   *
   * @param frame the frame
   * @param epoch the epoch of its sequence as seen outside, {@code null} for a local frame
   * @param withId the event as it is sent when it carries its id; a local one has none
   * @param withoutId the event without id
   * @param isNews whether it was announced, and not read at the start of a stream
   */
  record Panel(
      Frame frame, @Nullable String epoch, ByteBuf withId, ByteBuf withoutId, boolean isNews)
      implements Delivery {

    static Panel of(Frame frame, @Nullable String epoch, boolean isNews) {
      if (epoch == null || frame.isLocal()) {
        ByteBuf event = SharedBytes.of(frame.bytes());
        return new Panel(frame, null, event, event, isNews);
      }
      byte[] id = StreamEvents.id(epoch, frame.sequence());
      ByteBuf event = SharedBytes.of(id, frame.bytes());
      return new Panel(frame, epoch, event, SharedBytes.from(id.length, event), isNews);
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

  /**
   * Same content, newer times.
   *
   * @param quiet whether only those are told who have other content
   */
  record Fresh(Revision revision, Times times, boolean quiet, ByteBuf event) implements Delivery {

    static Fresh of(Feed.Fresh fresh) {
      return new Fresh(
          fresh.revision(),
          fresh.times(),
          fresh.quiet(),
          SharedBytes.of(StreamEvents.fresh(fresh.topic(), fresh.revision(), fresh.times())));
    }
  }
}
