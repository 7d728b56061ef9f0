package dev.panelcast.stream;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import org.jspecify.annotations.Nullable;

/**
 * One event as it goes over the line, shared by streams that show it. Counted: the one who makes it
 * has the first reference. Thread-safe.
 */
final class Packet extends AbstractReferenceCounted {

  private final Encoded event;
  private final Chunk plain;
  private volatile @Nullable Chunk gzip;

  /** An event without id. */
  Packet(byte[] text) {
    this(new Encoded(null, text));
  }

  Packet(Encoded event) {
    this.event = event;
    plain = event.chunk();
  }

  /** Its bytes as they are. */
  Chunk plain() {
    return plain;
  }

  /** Its bytes as a part of a gzip stream, made when the first one asks. */
  Chunk gzip() {
    Chunk made = gzip;
    return made == null ? compress() : made;
  }

  /** The checksum of a text with this event's bytes appended. */
  int appendedTo(int checksum) {
    return event.compressed().appendedTo(checksum);
  }

  private synchronized Chunk compress() {
    Chunk made = gzip == null ? event.compressed().chunk() : gzip;
    gzip = made;
    return made;
  }

  @Override
  protected void deallocate() {
    plain.release();
    Chunk made = gzip;
    if (made != null) {
      made.release();
    }
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }
}
