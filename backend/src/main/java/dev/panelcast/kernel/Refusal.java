package dev.panelcast.kernel;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out, for a reason that its caller can act on. Thrown or signalled
 * anywhere below the API, turned into an HTTP answer in one place. Carries no stack trace: it is an
 * answer, not a fault.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> details;
  private final transient @Nullable Duration retryAfter;

  private Refusal(
      Kind kind,
      String code,
      String message,
      Map<String, Object> details,
      @Nullable Duration retryAfter) {
    super(message, null, false, false);
    this.kind = kind;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }

  /**
   * A refusal.
   *
   * @param kind what sort it is
   * @param code stable word in snake case
   * @param message one sentence for people that names what is allowed
   */
  public static Refusal of(Kind kind, String code, String message) {
    return new Refusal(kind, code, message, Map.of(), null);
  }

  /** The same with one more member of the answer, which must be writable as JSON. */
  public Refusal with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(member, value);
    return new Refusal(kind, code, text(), Collections.unmodifiableMap(more), retryAfter);
  }

  /** The same with the time after which the caller may try again, rounded up to whole seconds. */
  public Refusal retryAfter(Duration wait) {
    return new Refusal(kind, code, text(), details, wait);
  }

  /** What sort it is. */
  public Kind kind() {
    return kind;
  }

  /** Stable word in snake case. */
  public String code() {
    return code;
  }

  /** One sentence for people. */
  public String text() {
    return String.valueOf(getMessage());
  }

  /** Further members of the answer, in order. */
  public Map<String, Object> details() {
    return details;
  }

  /** When to try again, {@code null} when that would not help. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Sorts of refusals. */
  public enum Kind {
    /** The request cannot be understood or holds a value that is not allowed. */
    INVALID,
    /** It names something that does not exist. */
    UNKNOWN,
    /** It contradicts the present state. */
    CONFLICT,
    /** It is based on a state that is no longer the present one. */
    OUTDATED,
    /** It does not say on which state it is based. */
    UNBASED,
    /** Its body is larger than allowed. */
    TOO_LARGE,
    /** Its body is of a type that is not taken. */
    UNSUPPORTED,
    /** It is understood, but its content is wrong. */
    UNPROCESSABLE,
    /** The caller asks too often. */
    TOO_MANY,
    /** The server cannot answer now, but soon. */
    BUSY
  }
}
