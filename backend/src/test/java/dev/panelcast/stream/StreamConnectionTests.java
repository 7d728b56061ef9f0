package dev.panelcast.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the connection below a stream. */
class StreamConnectionTests extends StreamRig {

  private static final String CLOCK_STREAM = STREAM + "?panels=clock";
  private static final String PANEL = "/api/v1/boards/demo/panels/clock";

  private Socket socket = new Socket();

  @BeforeEach
  void connect() throws IOException {
    feed().publish(1, CLOCK);
    socket = new Socket("localhost", port());
    socket.setSoTimeout(10_000);
  }

  @AfterEach
  void allAreForgotten() throws IOException {
    feed().fill(false);
    socket.close();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> server().getBean(Streams.class).viewers() == 0);
    assertThat(feed().watched()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip", "gzip;q=0"})
  void afterAStreamThatEndedTheConnectionAnswersFurtherRequests(String coding) throws IOException {
    feed().fill(true);
    send("GET", CLOCK_STREAM, "HTTP/1.1", "Accept-Encoding: " + coding);
    String stream = readTo("\r\n0\r\n\r\n");
    feed().fill(false);
    send("GET", PANEL, "HTTP/1.1");

    assertThat(stream).startsWith("HTTP/1.1 200").containsIgnoringCase("chunked");
    assertThat(readTo("\r\n")).startsWith("HTTP/1.1 200");
  }

  @Test
  void aRequestForHeadersEndsAtOnceAndLeavesTheConnectionOpen() throws IOException {
    send("HEAD", CLOCK_STREAM, "HTTP/1.1");
    String headers = readTo("\r\n\r\n");
    send("GET", CLOCK_STREAM, "HTTP/1.1");

    assertThat(headers).startsWith("HTTP/1.1 200").contains("text/event-stream");
    assertThat(readTo("event: panel")).startsWith("HTTP/1.1 200");
  }

  @Test
  void aClientOfHttpOneZeroGetsTheTextWithoutChunksAndTheEndOfTheConnection() throws IOException {
    send("GET", CLOCK_STREAM, "HTTP/1.0", "Connection: keep-alive");
    String headers = readTo("\r\n\r\n");
    String start = readTo("event: panel");
    feed().publish(2, CLOCK);
    readTo("Value 2");

    assertThat(headers).doesNotContainIgnoringCase("chunked");
    assertThat(start).startsWith("event: hello\n").doesNotContain("\r");
  }

  @Test
  void aStreamOfHttpOneZeroThatEndsClosesTheConnection() throws IOException {
    feed().fill(true);
    send("GET", CLOCK_STREAM, "HTTP/1.0", "Connection: keep-alive");

    assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
        .contains("event: bye\n")
        .endsWith("\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1", "HTTP/1.0"})
  void aConnectionThatBreaksInTheMiddleOfAWriteLeavesNothingBehind(String version)
      throws IOException {
    send("GET", CLOCK_STREAM, version);
    readTo("event: panel");
    for (int number = 1; number <= 100; number++) {
      feed().publish(big(number, 256), CLOCK);
    }
    socket.setSoLinger(true, 0);
  }

  private void send(String method, String path, String version, String... headers)
      throws IOException {
    String request =
        method
            + " "
            + path
            + " "
            + version
            + "\r\nHost: localhost\r\n"
            + String.join("\r\n", headers)
            + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
  }

  private String readTo(String end) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(end) < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("end of the connection after %s", text).isNotNegative();
      text.append((char) next);
    }
    return text.toString();
  }
}
