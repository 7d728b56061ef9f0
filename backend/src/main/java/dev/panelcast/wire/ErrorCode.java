package dev.panelcast.wire;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Refusal.Kind;
import java.util.Locale;

/**
 * Every code with which the engine refuses a request; boards have codes of their own beside these.
 * The words on the wire are in lower case.
 */
public enum ErrorCode {
  /** No such address. */
  NOT_FOUND(Kind.UNKNOWN),
  /** The address does not take this method. */
  METHOD_NOT_ALLOWED(Kind.INVALID),
  /** No answer in a type that the caller accepts. */
  NOT_ACCEPTABLE(Kind.INVALID),
  /** The request cannot be understood. */
  INVALID_REQUEST(Kind.INVALID),
  /** No such board. */
  UNKNOWN_BOARD(Kind.UNKNOWN),
  /** The board has no such tab. */
  UNKNOWN_TAB(Kind.UNKNOWN),
  /** The board has no such panel. */
  UNKNOWN_PANEL(Kind.UNKNOWN),
  /** No such dataset. */
  UNKNOWN_DATASET(Kind.UNKNOWN),
  /** The board has no such variable. */
  UNKNOWN_VARIABLE(Kind.INVALID),
  /** The variable does not take this value. */
  INVALID_VALUE(Kind.INVALID),
  /** Not a bucket size. */
  INVALID_REFRESH(Kind.INVALID),
  /** More panels than one stream carries. */
  TOO_MANY_PANELS(Kind.INVALID),
  /** The panel has nothing that a table could hold. */
  NO_CSV(Kind.UNKNOWN),
  /** Nothing was computed in time; it may be there soon. */
  NO_SNAPSHOT(Kind.BUSY),
  /** The server follows as many different views of the board as it may. */
  TOO_MANY_TOPICS(Kind.BUSY),
  /** The body is of a type that is not taken. */
  UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED),
  /** The body is larger than allowed. */
  TOO_LARGE(Kind.TOO_LARGE),
  /** The body holds more rows than allowed. */
  BATCH_TOO_LARGE(Kind.TOO_LARGE),
  /** The body is not in UTF-8. */
  INVALID_ENCODING(Kind.INVALID),
  /** The body cannot be read as what it says it is. */
  UNREADABLE_BODY(Kind.INVALID),
  /** Rows are bad and nothing was stored; the answer lists them. */
  ROWS_REJECTED(Kind.UNPROCESSABLE),
  /** The client asks more often than allowed. */
  RATE_LIMITED(Kind.TOO_MANY),
  /** Something that is needed cannot be reached now. */
  UNAVAILABLE(Kind.BUSY),
  /** A fault of the server; its log says more. */
  INTERNAL_ERROR(Kind.BUSY);

  private final Kind kind;

  ErrorCode(Kind kind) {
    this.kind = kind;
  }

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A refusal with this code and a sentence that says what is allowed. */
  public Refusal refusal(String message) {
    return Refusal.of(kind, word(), message);
  }
}
