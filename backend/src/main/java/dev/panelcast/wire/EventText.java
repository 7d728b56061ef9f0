package dev.panelcast.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Builds one event of a stream; the only place that writes its grammar. Used once, by one thread.
 */
final class EventText {

  private final ByteArrayOutputStream text = new ByteArrayOutputStream(512);

  EventText(StreamEvents.Name name) {
    ascii("event: " + name.word() + "\n");
  }

  /** The start of the data line. */
  EventText data(byte[] json) {
    ascii("data: ");
    return more(json);
  }

  /** The rest of the data line. */
  EventText more(byte[] json) {
    for (byte character : json) {
      if (character == '\n' || character == '\r' || character == 0) {
        throw new IllegalArgumentException("data of an event must be one line without NUL");
      }
    }
    text.writeBytes(json);
    return this;
  }

  /** Ends the data line and adds a real retry line. */
  EventText retry(Duration wait) {
    ascii("\nretry: " + wait.toMillis());
    return this;
  }

  /** Bytes written so far. */
  int length() {
    return text.size();
  }

  /** The whole event. */
  byte[] end() {
    ascii("\n\n");
    return text.toByteArray();
  }

  private void ascii(String line) {
    text.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
  }
}
