package dev.panelcast.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/**
 * Finished bytes as the network wants them: outside the heap, so that no connection copies them.
 */
final class SharedBytes {

  private SharedBytes() {}

  /**
   * The parts in a row, for any number of connections at once. Nobody may write to it. Its memory
   * is returned when nothing refers to it any more, so it needs no release and ignores it.
   */
  static ByteBuf of(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteBuffer memory = ByteBuffer.allocateDirect(length);
    for (byte[] part : parts) {
      memory.put(part);
    }
    return view(Unpooled.wrappedBuffer(memory.flip()), 0);
  }

  /** What of shared bytes comes from this index on. */
  static ByteBuf from(int index, ByteBuf shared) {
    return view(shared, index);
  }

  /** The bytes for one connection, released by it when they are written. */
  static ByteBuf once(byte[] bytes) {
    return ByteBufAllocator.DEFAULT.directBuffer(bytes.length).writeBytes(bytes);
  }

  // A slice, because the memory's own buffer keeps state that connections on other threads see.
  private static ByteBuf view(ByteBuf memory, int from) {
    return Unpooled.unreleasableBuffer(memory.slice(from, memory.readableBytes() - from));
  }
}
