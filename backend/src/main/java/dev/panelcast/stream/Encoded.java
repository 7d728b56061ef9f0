package dev.panelcast.stream;

import dev.panelcast.wire.Segment;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one event as they are and, once somebody asked, as parts of a gzip stream; made once
 * for all threads, each of which has packets of its own. Nobody may change them. Thread-safe.
 */
final class Encoded {

  private final byte @Nullable [] id;
  private final byte[] text;
  private volatile @Nullable Compressed compressed;

  /**
   * An event.
   *
   * @param id the line that tells its place in the stream, {@code null} for an event without
   * @param text everything else
   */
  Encoded(byte @Nullable [] id, byte[] text) {
    this.id = id;
    this.text = text;
  }

  /** The parts of a gzip stream, in order, {@code id} first where there is one. */
  record Compressed(@Nullable Segment id, Segment text) {

    /** Their bytes. */
    Stream<byte[]> parts() {
      return id == null ? Stream.of(text.bytes()) : Stream.of(id.bytes(), text.bytes());
    }

    /** The checksum of a text with this event's bytes appended. */
    int appendedTo(int checksum) {
      return text.appendedTo(id == null ? checksum : id.appendedTo(checksum));
    }
  }

  /** How many bytes there are as they are. */
  int length() {
    return text.length + (id == null ? 0 : id.length);
  }

  /** The bytes as they are, in order. */
  Stream<byte[]> parts() {
    return id == null ? Stream.of(text) : Stream.of(id, text);
  }

  /** Made when the first one asks. */
  Compressed compressed() {
    Compressed made = compressed;
    return made == null ? compress() : made;
  }

  // The id is not deflated, so that the rest is the same wherever the event stands.
  private synchronized Compressed compress() {
    Compressed made = compressed;
    if (made == null) {
      made = new Compressed(id == null ? null : Segment.stored(id), Segment.of(text));
      compressed = made;
    }
    return made;
  }
}
