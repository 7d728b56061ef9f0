package dev.panelcast.stream;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import java.util.concurrent.Executor;

/**
 * A connection that speaks HTTP/1.1, reached below the encoder: chunks are framed already, so that
 * all connections share even the framing, and a write costs one entry of the send queue.
 */
final class SocketOutlet implements Outlet {

  private final Channel channel;
  private final ChannelHandlerContext encoder;

  /** Writes to where the encoder would write. */
  SocketOutlet(ChannelHandlerContext encoder) {
    this.channel = encoder.channel();
    this.encoder = encoder;
  }

  @Override
  public Executor thread() {
    return channel.eventLoop();
  }

  @Override
  public void write(Chunk chunk) {
    var _ = encoder.write(chunk.framed(), encoder.voidPromise());
  }

  @Override
  public void flush() {
    encoder.flush();
  }

  @Override
  public boolean isIdle() {
    ChannelOutboundBuffer queue = channel.unsafe().outboundBuffer();
    return queue != null && queue.totalPendingWriteBytes() == 0;
  }

  // A listener for each write would be garbage; only connections that lag behind get one.
  @Override
  public void whenIdle(Runnable action) {
    var _ =
        encoder
            .writeAndFlush(Unpooled.EMPTY_BUFFER)
            .addListener(
                (ChannelFutureListener)
                    future -> {
                      if (future.isSuccess()) {
                        action.run();
                      }
                    });
  }

  @Override
  public long progress() {
    ChannelOutboundBuffer queue = channel.unsafe().outboundBuffer();
    return queue == null ? 0 : queue.totalPendingWriteBytes() - queue.currentProgress();
  }

  @Override
  public void cut() {
    channel.config().setOption(ChannelOption.SO_LINGER, 0);
    var _ = channel.close();
  }
}
