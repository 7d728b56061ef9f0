package dev.panelcast.wire;

import dev.panelcast.kernel.Refusal;
import dev.panelcast.wire.ProblemHandler.Answer;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;

/** What is answered to which exception. */
final class Answers {

  private static final Duration SOON = Duration.ofSeconds(1);

  private Answers() {}

  static Answer to(Throwable fault) {
    return switch (fault) {
      case Refusal refusal -> Answer.of(status(refusal.kind()), refusal);
      case DataBufferLimitException _ ->
          Answer.of(
              HttpStatus.CONTENT_TOO_LARGE,
              ErrorCode.TOO_LARGE.refusal("The body is larger than allowed."));
      case ErrorResponse response -> framework(response);
      default -> DatabaseAway.isMeantBy(fault) ? unavailable() : internal();
    };
  }

  static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
      case UNBASED -> HttpStatus.PRECONDITION_REQUIRED;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  /** What the framework itself refuses: unknown addresses, methods, types, unreadable bodies. */
  private static Answer framework(ErrorResponse response) {
    HttpStatusCode status = response.getStatusCode();
    if (status.is5xxServerError()) {
      return internal();
    }
    String detail = response.getBody().getDetail();
    Refusal refusal = code(status).refusal(detail == null ? "The request is refused." : detail);
    return new Answer(status, refusal, response.getHeaders(), false);
  }

  private static ErrorCode code(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> ErrorCode.NOT_FOUND;
      case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
      case 406 -> ErrorCode.NOT_ACCEPTABLE;
      case 413 -> ErrorCode.TOO_LARGE;
      case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
      default -> ErrorCode.INVALID_REQUEST;
    };
  }

  private static Answer unavailable() {
    return Answer.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        ErrorCode.UNAVAILABLE
            .refusal("The database cannot be reached now. Try again.")
            .retryAfter(SOON));
  }

  private static Answer internal() {
    Refusal refusal = ErrorCode.INTERNAL_ERROR.refusal("The server failed. Its log says more.");
    return new Answer(HttpStatus.INTERNAL_SERVER_ERROR, refusal, new HttpHeaders(), true);
  }
}
