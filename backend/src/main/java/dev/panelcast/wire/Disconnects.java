package dev.panelcast.wire;

import java.nio.channels.ClosedChannelException;
import reactor.netty.channel.AbortedException;

/** Tells a caller that went away from a fault. */
final class Disconnects {

  private Disconnects() {}

  static boolean isDisconnect(Throwable fault) {
    return fault instanceof ClosedChannelException || AbortedException.isConnectionReset(fault);
  }
}
