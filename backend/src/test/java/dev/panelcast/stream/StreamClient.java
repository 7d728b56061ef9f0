package dev.panelcast.stream;

import dev.panelcast.testkit.SseEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A client of a stream on a bare socket, which sees every chunk as the server wrote it. */
final class StreamClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Socket socket;
  private final InputStream in;
  private final String head;
  private final List<SseEvent> events = new ArrayList<>();
  private final List<List<SseEvent>> writes = new ArrayList<>();
  private boolean isOver;

  private StreamClient(Socket socket) throws IOException {
    this.socket = socket;
    in = socket.getInputStream();
    head = readHead();
  }

  static StreamClient open(int port, String address, String... headers) {
    return open(port, address, 64 * 1024, headers);
  }

  static StreamClient open(int port, String address, int receiveBuffer, String... headers) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(receiveBuffer);
      socket.connect(new InetSocketAddress("localhost", port));
      socket.setSoTimeout((int) PATIENCE.toMillis());
      String request =
          "GET "
              + address
              + " HTTP/1.1\r\nHost: localhost\r\n"
              + String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList())
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new StreamClient(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Status line and headers. */
  String head() {
    return head;
  }

  /** Everything received so far. */
  List<SseEvent> events() {
    return events;
  }

  /** What came together in one write. */
  List<List<SseEvent>> writes() {
    return writes;
  }

  /** Whether the server ended the stream properly. */
  boolean isOver() {
    return isOver;
  }

  /** Reads on until an event fits; fails after ten seconds or when the stream ends. */
  SseEvent await(Predicate<SseEvent> wanted) {
    int seen = 0;
    while (true) {
      for (; seen < events.size(); seen++) {
        if (wanted.test(events.get(seen))) {
          return events.get(seen);
        }
      }
      if (isOver || !readWrite()) {
        throw new AssertionError("not received; events were " + briefs());
      }
    }
  }

  SseEvent awaitNext(String brief) {
    int before = events.size();
    return await(event -> event.brief().equals(brief) && events.indexOf(event) >= before);
  }

  /** Reads until the server ends the stream. */
  void awaitEnd() {
    while (!isOver && readWrite()) {
      // each turn takes one write
    }
  }

  /** Whether nothing comes for this long. */
  boolean isQuiet(Duration time) {
    try {
      socket.setSoTimeout((int) time.toMillis());
      return !readWrite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> briefs() {
    return events.stream().map(SseEvent::brief).toList();
  }

  private String readHead() throws IOException {
    StringBuilder text = new StringBuilder();
    while (!text.toString().endsWith("\r\n\r\n")) {
      int character = in.read();
      if (character < 0) {
        break;
      }
      text.append((char) character);
    }
    return text.toString();
  }

  // What one write sent is there at once, however many chunks it holds.
  private boolean readWrite() {
    try {
      List<SseEvent> write = new ArrayList<>(readChunk());
      while (!isOver && in.available() > 0) {
        write.addAll(readChunk());
      }
      if (!write.isEmpty()) {
        writes.add(write);
        events.addAll(write);
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<SseEvent> readChunk() throws IOException {
    int length = Integer.parseInt(readLine(), 16);
    byte[] chunk = in.readNBytes(length);
    readLine();
    isOver = length == 0;
    return SseEvent.read(new String(chunk, StandardCharsets.UTF_8));
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int character = in.read(); character != '\n'; character = in.read()) {
      if (character < 0) {
        throw new IOException("cut off");
      }
      line.write(character);
    }
    return line.toString(StandardCharsets.US_ASCII).trim();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
