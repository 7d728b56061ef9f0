package dev.panelcast.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finished bytes outside the heap, framed as one chunk of HTTP's chunked coding, which any number
 * of connections may write at once. Nobody may change them. The memory is returned when the owner
 * and all connections have released it.
 */
final class Chunk {

  private static final byte[] LINE_END = ascii("\r\n");

  private final ByteBuf framed;
  private final int start;
  private final int length;

  private Chunk(ByteBuf framed, int start, int length) {
    this.framed = framed;
    this.start = start;
    this.length = length;
  }

  /** The bytes; owned by the caller. */
  static Chunk of(byte[] bytes) {
    return of(Stream.of(bytes));
  }

  /** The parts in a row; owned by the caller. */
  static Chunk of(Stream<byte[]> inOrder) {
    List<byte[]> parts = inOrder.toList();
    int length = parts.stream().mapToInt(part -> part.length).sum();
    byte[] head = ascii(Integer.toHexString(length) + "\r\n");
    ByteBuf framed = ByteBufAllocator.DEFAULT.directBuffer(head.length + length + LINE_END.length);
    framed.writeBytes(head);
    for (byte[] part : parts) {
      framed.writeBytes(part);
    }
    return new Chunk(framed.writeBytes(LINE_END), head.length, length);
  }

  /** The chunk, to be released by the one who writes it. */
  ByteBuf framed() {
    return framed.retainedDuplicate();
  }

  /** Its content without the framing, to be released by the one who writes it. */
  ByteBuf content() {
    return framed.retainedSlice(start, length);
  }

  /** Bytes of the content. */
  int length() {
    return length;
  }

  /** The owner needs it no more. */
  void release() {
    framed.release();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
