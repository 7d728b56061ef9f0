package dev.panelcast.stream;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, or several in a row, as it goes over the line, shared by streams that show it.
 * Counted: the one who makes it has the first reference. Thread-safe.
 */
final class Packet extends AbstractReferenceCounted {

  private final List<Encoded> events;
  private final int length;
  private volatile @Nullable Chunk plain;
  private volatile @Nullable Chunk gzip;

  /** An event without id. */
  Packet(byte[] text) {
    this(new Encoded(null, text));
  }

  Packet(Encoded event) {
    this(List.of(event));
  }

  private Packet(List<Encoded> events) {
    this.events = events;
    length = events.stream().mapToInt(Encoded::length).sum();
  }

  /** All of these in a row, which are not needed any more for it. */
  static Packet joined(List<Packet> packets) {
    return new Packet(packets.stream().flatMap(packet -> packet.events.stream()).toList());
  }

  /** How many bytes it has as they are. */
  int length() {
    return length;
  }

  /** Its bytes as they are, made when the first one asks. */
  Chunk plain() {
    Chunk made = plain;
    return made == null ? copy() : made;
  }

  /** Its bytes as a part of a gzip stream, made when the first one asks. */
  Chunk gzip() {
    Chunk made = gzip;
    return made == null ? compress() : made;
  }

  /** The checksum of a text with this packet's bytes appended. */
  int appendedTo(int checksum) {
    int appended = checksum;
    for (int i = 0; i < events.size(); i++) {
      appended = events.get(i).compressed().appendedTo(appended);
    }
    return appended;
  }

  private synchronized Chunk copy() {
    Chunk made = plain == null ? Chunk.of(events.stream().flatMap(Encoded::parts)) : plain;
    plain = made;
    return made;
  }

  private synchronized Chunk compress() {
    Chunk made =
        gzip == null
            ? Chunk.of(events.stream().flatMap(event -> event.compressed().parts()))
            : gzip;
    gzip = made;
    return made;
  }

  @Override
  protected void deallocate() {
    release(plain);
    release(gzip);
  }

  private static void release(@Nullable Chunk made) {
    if (made != null) {
      made.release();
    }
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }
}
