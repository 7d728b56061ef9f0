package dev.panelcast.wire;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.kernel.Refusal.Kind;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every code with which the engine refuses a request; boards have codes of their own beside these.
 * The words on the wire are in lower case.
 */
public enum ErrorCode {
  NOT_FOUND(Kind.UNKNOWN, "No such address."),
  METHOD_NOT_ALLOWED(Kind.INVALID, "The address does not take this method."),
  NOT_ACCEPTABLE(Kind.INVALID, "No answer in a type that the caller accepts."),
  INVALID_REQUEST(Kind.INVALID, "The request cannot be understood."),
  UNKNOWN_BOARD(Kind.UNKNOWN, "No such board."),
  UNKNOWN_TAB(Kind.UNKNOWN, "The board has no such tab."),
  UNKNOWN_PANEL(Kind.UNKNOWN, "The board has no such panel."),
  UNKNOWN_DATASET(Kind.UNKNOWN, "No such dataset."),
  UNKNOWN_VARIABLE(Kind.INVALID, "The board has no such variable."),
  INVALID_VALUE(Kind.INVALID, "The variable does not take this value."),
  PARAMETER_OUT_OF_RANGE(Kind.INVALID, "The number is too small or too large."),
  INVALID_REFRESH(Kind.INVALID, "Not a bucket size."),
  TOO_MANY_PANELS(Kind.INVALID, "More panels than one stream carries."),
  NO_CSV(Kind.UNKNOWN, "The panel has nothing that a table could hold."),
  NO_SNAPSHOT(Kind.BUSY, "Nothing was computed in time; it may be there soon."),
  TOO_MANY_TOPICS(Kind.BUSY, "The server follows as many different views of the board as it may."),
  UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED, "The body is of a type that is not taken."),
  TOO_LARGE(Kind.TOO_LARGE, "The body is larger than allowed."),
  BATCH_TOO_LARGE(Kind.TOO_LARGE, "The body holds more rows than allowed."),
  INVALID_ENCODING(Kind.INVALID, "The body is not in UTF-8."),
  UNREADABLE_BODY(Kind.INVALID, "The body cannot be read as what it says it is."),
  ROWS_REJECTED(Kind.UNPROCESSABLE, "Rows are bad and nothing was stored; the answer lists them."),
  RATE_LIMITED(Kind.TOO_MANY, "The client asks more often than allowed."),
  UNAVAILABLE(Kind.BUSY, "Something that is needed cannot be reached now."),
  INTERNAL_ERROR(Kind.BUSY, "A fault of the server; its log says more.");

  private final Kind kind;
  private final String meaning;

  ErrorCode(Kind kind, String meaning) {
    this.kind = kind;
    this.meaning = meaning;
  }

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for people that says when it is used. */
  public String meaning() {
    return meaning;
  }

  /** The HTTP status that it comes with. */
  public int status() {
    return switch (this) {
      case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED.value();
      case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE.value();
      case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR.value();
      default -> Answers.status(kind).value();
    };
  }

  /** A refusal with this code and a sentence that says what is allowed. */
  public Refusal refusal(String message) {
    return Refusal.of(kind, word(), message);
  }
}
