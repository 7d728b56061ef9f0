package dev.panelcast.stream;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** When the events of a compressed stream came that was read to its end. */
record Arrivals(List<Long> nanos) {

  /** Reads it; fails unless it is gzip, whole, with the checksum and length of what came. */
  static Arrivals read(HttpResponse<InputStream> response) throws IOException {
    List<Long> nanos = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    // A reader of lines would wait for more than it needs.
    try (InputStream text = new GZIPInputStream(response.body())) {
      for (int character = text.read(); character >= 0; character = text.read()) {
        if (character != '\n') {
          line.append((char) character);
          continue;
        }
        if (line.toString().startsWith("data:")) {
          nanos.add(System.nanoTime());
        }
        line.setLength(0);
      }
    }
    return new Arrivals(nanos);
  }

  /** From the first to the last one. */
  Duration span() {
    return Duration.ofNanos(nanos.getLast() - nanos.getFirst());
  }
}
