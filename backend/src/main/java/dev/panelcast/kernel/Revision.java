package dev.panelcast.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of what a viewer would see: wire version, status, data and problem code, never times.
 * Equal revisions mean that there is nothing to push.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record Revision(String value) {

  /** Refuses anything but 16 lower-case hexadecimal digits. */
  public Revision {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("revision must be 16 hexadecimal digits: " + value);
    }
  }

  /** The fingerprint of the parts, in order; the borders between parts count. */
  public static Revision of(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
      digest.update(part);
    }
    return new Revision(HexFormat.of().formatHex(digest.digest(), 0, 8));
  }

  /** The fingerprint of one text. */
  public static Revision of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
