package dev.panelcast.stream;

import dev.panelcast.wire.Segment;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import org.jspecify.annotations.Nullable;

/**
 * One event as it goes over the line, shared by all streams that show it. Counted: the one who
 * makes it has the first reference. Thread-safe.
 */
final class Packet extends AbstractReferenceCounted {

  private final byte @Nullable [] id;
  private final byte[] text;
  private final Chunk plain;
  private volatile @Nullable Compressed compressed;

  /** An event without id. */
  Packet(byte[] text) {
    this(null, text);
  }

  /**
   * An event.
   *
   * @param id the line that tells its place in the stream, {@code null} for an event without
   * @param text everything else
   */
  Packet(byte @Nullable [] id, byte[] text) {
    this.id = id;
    this.text = text;
    plain = id == null ? Chunk.of(text) : Chunk.of(id, text);
  }

  /** Bytes to be sent, and what they are made of. */
  private record Compressed(Chunk chunk, @Nullable Segment id, Segment text) {}

  /** Its bytes as they are. */
  Chunk plain() {
    return plain;
  }

  /** Its bytes as a part of a gzip stream, made when the first one asks. */
  Chunk gzip() {
    return made().chunk();
  }

  /** The checksum of a text with this event's bytes appended. */
  int appendedTo(int checksum) {
    Compressed made = made();
    Segment before = made.id();
    return made.text().appendedTo(before == null ? checksum : before.appendedTo(checksum));
  }

  private Compressed made() {
    Compressed made = compressed;
    return made == null ? compress() : made;
  }

  // The id is not deflated, so that the rest is the same wherever the event stands.
  private synchronized Compressed compress() {
    Compressed made = compressed;
    if (made == null) {
      Segment rest = Segment.of(text);
      Segment before = id == null ? null : Segment.stored(id);
      Chunk chunk =
          before == null ? Chunk.of(rest.bytes()) : Chunk.of(before.bytes(), rest.bytes());
      made = new Compressed(chunk, before, rest);
      compressed = made;
    }
    return made;
  }

  @Override
  protected void deallocate() {
    plain.release();
    Compressed made = compressed;
    if (made != null) {
      made.chunk().release();
    }
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }
}
