package dev.panelcast.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the wire examples that are shared with the browser's tests. */
final class GoldenFiles {

  private GoldenFiles() {}

  static String text(String name) {
    try (InputStream file = GoldenFiles.class.getResourceAsStream("/wire/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
