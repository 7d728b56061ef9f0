package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something for one panel, as finished bytes that all its viewers share. Counted: the one who makes
 * it has the first reference, each viewer that has yet to send it one more. Thread-safe.
 */
abstract sealed class Delivery extends AbstractReferenceCounted {

  /** What it is for. */
  abstract Topic topic();

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  /** A panel's frame. */
  static final class Panel extends Delivery {

    private final Frame frame;
    private final @Nullable String epoch;
    private final boolean isNews;
    private final Packet whole;
    private final @Nullable Packet patch;
    private @Nullable Packet withoutId;

    /**
     * The event in both of its forms.
     *
     * @param epoch the epoch of its sequence as seen outside, {@code null} for a local frame
     * @param isNews whether it was announced, and not read at the start of a stream
     */
    Panel(Frame frame, @Nullable String epoch, boolean isNews) {
      this.frame = frame;
      this.epoch = frame.isLocal() ? null : epoch;
      this.isNews = isNews;
      whole =
          this.epoch == null
              ? new Packet(frame.bytes())
              : new Packet(StreamEvents.id(this.epoch, frame.sequence()), frame.bytes());
      patch = isNews ? patch(frame, this.epoch) : null;
    }

    private static @Nullable Packet patch(Frame frame, @Nullable String epoch) {
      Frame.Patch difference = frame.patch();
      return difference == null || epoch == null
          ? null
          : new Packet(StreamEvents.id(epoch, frame.sequence()), difference.bytes());
    }

    @Override
    Topic topic() {
      return frame.topic();
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

    boolean isLocal() {
      return frame.isLocal();
    }

    /** When its content was due: the turn of its bucket, or else the change that led to it. */
    Instant due() {
      Instant bucketStart = frame.times().bucketStart();
      return bucketStart == null ? frame.times().computedAt() : bucketStart;
    }

    /** The difference for a client that has this revision, {@code null} without one. */
    @Nullable Packet patchOf(@Nullable Revision held) {
      Frame.Patch difference = frame.patch();
      return difference != null && difference.base().equals(held) ? patch : null;
    }

    /** The event, with its id if it has one and is asked for it; owned by this delivery. */
    Packet packet(boolean withId) {
      return withId || epoch == null ? whole : bare();
    }

    /** Makes now what compressed streams will ask for. */
    void compress() {
      whole.gzip();
      if (patch != null) {
        patch.gzip();
      }
    }

    // Only streams that begin need it, so it is made when the first one does.
    private synchronized Packet bare() {
      Packet bare = withoutId == null ? new Packet(frame.bytes()) : withoutId;
      withoutId = bare;
      return bare;
    }

    @Override
    protected synchronized void deallocate() {
      whole.release();
      if (patch != null) {
        patch.release();
      }
      if (withoutId != null) {
        withoutId.release();
      }
    }
  }

  /** Same content, newer times. */
  static final class Fresh extends Delivery {

    private final Feed.Fresh fresh;
    private final Packet packet;

    Fresh(Feed.Fresh fresh) {
      this.fresh = fresh;
      packet = new Packet(StreamEvents.fresh(fresh.topic(), fresh.revision(), fresh.times()));
    }

    @Override
    Topic topic() {
      return fresh.topic();
    }

    Revision revision() {
      return fresh.revision();
    }

    Times times() {
      return fresh.times();
    }

    /** Whether only those are told who have other content. */
    boolean isQuiet() {
      return fresh.quiet();
    }

    /** The event; owned by this delivery. */
    Packet packet() {
      return packet;
    }

    @Override
    protected void deallocate() {
      packet.release();
    }
  }
}
