package dev.panelcast.dataset;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.wire.ErrorCode;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * The bytes of a request up to a limit. What is beyond it is read and dropped, because a client
 * that still sends would not see the answer; a body of many times the limit is cut off all the
 * same.
 */
final class Body {

  private static final int PATIENCE = 4;

  private final int largest;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long length;

  private Body(int largest) {
    this.largest = largest;
  }

  /** The whole body, which may be empty; refuses one that is larger than the limit. */
  static Mono<byte[]> of(ServerHttpRequest request, int largest) {
    return request.getBody().collect(() -> new Body(largest), Body::add).map(Body::bytes);
  }

  private void add(DataBuffer part) {
    try {
      length += part.readableByteCount();
      if (length > (long) largest * PATIENCE) {
        throw tooLarge();
      }
      if (length <= largest) {
        byte[] content = new byte[part.readableByteCount()];
        part.read(content);
        bytes.writeBytes(content);
      }
    } finally {
      DataBufferUtils.release(part);
    }
  }

  private byte[] bytes() {
    if (length > largest) {
      throw tooLarge();
    }
    return bytes.toByteArray();
  }

  private Refusal tooLarge() {
    return ErrorCode.TOO_LARGE
        .refusal("A body holds %d bytes at most. Send several.".formatted(largest))
        .with("largestBody", largest);
  }
}
