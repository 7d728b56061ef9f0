package dev.panelcast.embedded;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The application cannot have its services. The message is a sentence that says what to do. */
final class EmbeddedRefusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  EmbeddedRefusal(String sentence) {
    this(sentence, null);
  }

  EmbeddedRefusal(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static EmbeddedRefusal notStarted(String service, IOException cause) {
    return new EmbeddedRefusal(
        "%s of the application's own did not start (%s): see to that, or set %s and %s."
            .formatted(service, cause.getMessage(), ServiceKeys.R2DBC_URL, ServiceKeys.REDIS_URL),
        cause);
  }

  static EmbeddedRefusal onlyOneConfigured() {
    return new EmbeddedRefusal(
        "Only one of PostgreSQL and Redis is configured: set both %s and %s, or neither, and the application runs its own."
            .formatted(ServiceKeys.R2DBC_URL, ServiceKeys.REDIS_URL));
  }
}
