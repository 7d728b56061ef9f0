package dev.panelcast.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import java.util.List;

/**
 * What leaves at once, without copying its parts. Tells when it is released, which is when all of
 * it has reached the kernel or the connection is gone.
 */
final class Write extends CompositeByteBuf {

  /** The least that the super class takes; it would copy parts beyond the number given. */
  private static final int FEWEST_PARTS = 16;

  private final Runnable whenReleased;

  Write(List<ByteBuf> parts, Runnable whenReleased) {
    super(ByteBufAllocator.DEFAULT, true, Math.max(parts.size(), FEWEST_PARTS), parts);
    this.whenReleased = whenReleased;
  }

  @Override
  protected void deallocate() {
    super.deallocate();
    whenReleased.run();
  }
}
