import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One connection of the load client. */
final class Viewer {

  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

  private final SocketChannel channel;
  private final Scan scan;
  private final Recording recording;
  private int headEnd;
  private boolean isBegun;

  /**
   * A connection whose request was sent.
   *
   * @param scan looks at what comes, {@code null} when nobody does at once
   * @param recording keeps what comes, {@code null} when nobody does
   */
  Viewer(SocketChannel channel, Scan scan, Recording recording) {
    this.channel = channel;
    this.scan = scan;
    this.recording = recording;
  }

  SocketChannel channel() {
    return channel;
  }

  Recording recording() {
    return recording;
  }

  /** Takes what is there and tells how many bytes that was. */
  int read(ByteBuffer buffer, byte[] bytes, Ledger ledger, long now) throws IOException {
    buffer.clear();
    int length = channel.read(buffer);
    if (length < 0) {
      throw new IOException("a stream ended");
    }
    buffer.flip().get(bytes, 0, length);
    if (recording != null) {
      recording.add(bytes, length);
    }
    if (scan != null) {
      scan.read(bytes, length, ledger, now);
    }
    return length;
  }

  /** Whether with these bytes, for the first time, something came behind the head. */
  boolean begins(byte[] bytes, int length) {
    if (isBegun) {
      return false;
    }
    int at = 0;
    for (; at < length && headEnd < END_OF_HEAD.length; at++) {
      boolean fits = bytes[at] == END_OF_HEAD[headEnd];
      headEnd = fits ? headEnd + 1 : bytes[at] == '\r' ? 1 : 0;
    }
    isBegun = at < length;
    return isBegun;
  }
}
