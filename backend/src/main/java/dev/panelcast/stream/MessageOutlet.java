package dev.panelcast.stream;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.DefaultHttpContent;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A connection with any version of HTTP, which frames what it is given by itself. */
final class MessageOutlet implements Outlet {

  /** Bytes that are told as one step of progress, for only whole writes are. */
  static final int PIECE = 8 * 1024;

  private final Channel channel;
  private @Nullable ChannelFuture last;
  private long taken;

  MessageOutlet(Channel channel) {
    this.channel = channel;
  }

  @Override
  public Executor thread() {
    return channel.eventLoop();
  }

  @Override
  public void write(Chunk chunk) {
    ByteBuf content = chunk.content();
    while (content.readableBytes() > PIECE) {
      piece(content.readRetainedSlice(PIECE));
    }
    piece(content);
  }

  private void piece(ByteBuf bytes) {
    ChannelFuture write = channel.write(new DefaultHttpContent(bytes));
    last = write.addListener(_ -> taken++);
  }

  @Override
  public void flush() {
    channel.flush();
  }

  @Override
  public boolean isIdle() {
    return last == null || last.isDone();
  }

  @Override
  public void whenIdle(Runnable action) {
    if (last != null) {
      var _ =
          last.addListener(
              (ChannelFutureListener)
                  future -> {
                    if (future.isSuccess()) {
                      action.run();
                    }
                  });
    }
  }

  @Override
  public long progress() {
    return taken;
  }

  @Override
  public void cut() {
    var _ = channel.close();
  }
}
