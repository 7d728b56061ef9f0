import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many viewers on one thread. Of a plain stream every event is looked at: its number must follow
 * the one before, and its mark tells when it was published. Of compressed ones every hundredth is,
 * at the end: to inflate all of them would cost more than the servers do.
 */
final class Viewers implements AutoCloseable {

  /** Connections that are opened at once, well below what a listener queues. */
  private static final int AT_ONCE = 200;

  private static final int RECORDED = 100;
  private static final long PATIENCE = 60_000_000_000L;
  private static final int BUFFER = 1 << 18;

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final byte[] bytes = new byte[BUFFER];
  private final List<Viewer> viewers = new ArrayList<>();
  private final Ledger ledger = new Ledger();
  private int begun;
  private int stalled;
  private long received;

  /** Connects all of them and waits until each has got something of its stream. */
  Viewers(int count, int port, String path, Way way) throws IOException {
    String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n";
    byte[] request =
        (head + (way.isCompressed() ? "Accept-Encoding: gzip\r\n" : "") + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    long end = System.nanoTime() + PATIENCE;
    while (begun < count) {
      while (viewers.size() < count && viewers.size() - begun < AT_ONCE) {
        open(port, request, way);
      }
      turn(100);
      if (System.nanoTime() > end) {
        throw new IOException("only " + begun + " of " + count + " streams began");
      }
    }
  }

  private void open(int port, byte[] request, Way way) throws IOException {
    SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
    channel.write(ByteBuffer.wrap(request));
    channel.configureBlocking(false);
    boolean isRecorded = way.isCompressed() && viewers.size() % RECORDED == 0;
    Viewer viewer =
        new Viewer(
            channel,
            way.isCompressed() ? null : new Scan(way.hasIds()),
            isRecorded ? new Recording() : null);
    viewers.add(viewer);
    channel.register(selector, SelectionKey.OP_READ, viewer);
  }

  /** Takes whatever comes until nothing came for this long. */
  void readUntilQuiet(long millis) throws IOException {
    long quietSince = System.nanoTime();
    while (System.nanoTime() - quietSince < millis * 1_000_000) {
      if (turn(50)) {
        quietSince = System.nanoTime();
      }
    }
  }

  /** Takes what comes within this time; tells whether something came. */
  boolean turn(long millis) throws IOException {
    int before = begun;
    long sum = received;
    selector.select(this::read, millis);
    return received != sum || begun != before;
  }

  private void read(SelectionKey key) {
    try {
      Viewer viewer = (Viewer) key.attachment();
      int length = viewer.read(buffer, bytes, ledger, Control.now());
      received += length;
      begun += viewer.begins(bytes, length) ? 1 : 0;
    } catch (IOException e) {
      throw new IllegalStateException("a viewer lost its stream: " + e.getMessage(), e);
    }
  }

  /** This part of them reads nothing any more, and counts for nothing. */
  void stall(double part) {
    int reading = viewers.size() - (int) (part * viewers.size());
    for (Viewer viewer : viewers.subList(reading, viewers.size())) {
      viewer.channel().keyFor(selector).interestOps(0);
    }
    stalled = viewers.size() - reading;
  }

  /** Forgets what was counted so far. */
  void restart() {
    ledger.clear();
    received = 0;
    viewers.stream()
        .map(Viewer::recording)
        .filter(recording -> recording != null)
        .forEach(Recording::mark);
  }

  /** What was counted since the last restart; to be called once. */
  Ledger ledger() {
    viewers.stream()
        .map(Viewer::recording)
        .filter(recording -> recording != null)
        .forEach(recording -> recording.readInto(ledger));
    return ledger;
  }

  /** How many of them read. */
  int size() {
    return viewers.size() - stalled;
  }

  /** How many viewers the ledger counts. */
  int counted(Way way) {
    return way.isCompressed() ? (size() + RECORDED - 1) / RECORDED : size();
  }

  /** Bytes of answers, HTTP included, since the last restart. */
  long received() {
    return received;
  }

  @Override
  public void close() throws IOException {
    for (Viewer viewer : viewers) {
      viewer.channel().close();
    }
    selector.close();
  }
}
