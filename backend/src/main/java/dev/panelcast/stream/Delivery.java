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

    private final PanelEvents events;
    private final Packet whole;
    private final @Nullable Packet patch;
    private @Nullable Packet withoutId;

    Panel(PanelEvents events) {
      this.events = events;
      whole = new Packet(events.whole());
      Encoded difference = events.patch();
      patch = difference == null ? null : new Packet(difference);
    }

    @Override
    Topic topic() {
      return events.frame().topic();
    }

    Frame frame() {
      return events.frame();
    }

    /** The epoch of its sequence as seen outside, {@code null} for a local frame. */
    @Nullable String epoch() {
      return events.epoch();
    }

    /** Whether it was announced, and not read at the start of a stream. */
    boolean isNews() {
      return events.isNews();
    }

    boolean isLocal() {
      return events.frame().isLocal();
    }

    /** When its content was due: the turn of its bucket, or else the change that led to it. */
    Instant due() {
      return events.due();
    }

    /** The difference for a client that has this revision, {@code null} without one. */
    @Nullable Packet patchOf(@Nullable Revision held) {
      return patch != null && events.isPatchOf(held) ? patch : null;
    }

    /** The event, with its id if it has one and is asked for it; owned by this delivery. */
    Packet packet(boolean withId) {
      return withId || epoch() == null ? whole : bare();
    }

    // Only streams that begin need it, so it is made when the first one does.
    private synchronized Packet bare() {
      Packet bare = withoutId == null ? new Packet(events.bare()) : withoutId;
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
      this(fresh, encode(fresh));
    }

    Fresh(Feed.Fresh fresh, Encoded event) {
      this.fresh = fresh;
      packet = new Packet(event);
    }

    /** What it is on the line, to be shared by the deliveries of all threads. */
    static Encoded encode(Feed.Fresh fresh) {
      return new Encoded(null, StreamEvents.fresh(fresh.topic(), fresh.revision(), fresh.times()));
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
