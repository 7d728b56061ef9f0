package dev.panelcast.dataset;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.wire.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding: a wrong byte is an error with a place, never a replacement character. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text without a leading byte order mark; refuses anything that is not UTF-8. */
  static String decode(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer out = CharBuffer.allocate(body.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw wrong(body, in.position());
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Refusal wrong(byte[] body, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += body[at] == '\n' ? 1 : 0;
    }
    return ErrorCode.INVALID_ENCODING
        .refusal(
            "Byte %d (0x%02X) in line %d is not UTF-8. Send the body in UTF-8."
                .formatted(offset, body[offset], line))
        .with("offset", offset)
        .with("line", line);
  }
}
