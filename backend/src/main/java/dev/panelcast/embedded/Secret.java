package dev.panelcast.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody needs to type. */
final class Secret {

  private static final int BYTES = 24;

  private Secret() {}

  /** Random, of letters and digits that need no quoting in a URL or a file. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Writes a new one into a file that only its owner can read. */
  static void write(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file);
    DataFolder.protect(file, "rw-------");
    Files.writeString(file, random());
  }
}
