package dev.panelcast.wire;

import dev.panelcast.kernel.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The one place where refusals and faults become HTTP answers: problem documents of RFC 9457 with a
 * {@code code}. A fault is logged with its stack trace and told without details; a refusal is not
 * logged.
 */
@Component
@Order(-2)
final class ProblemHandler implements ErrorWebExceptionHandler {

  /** Characters that are told of the address. */
  private static final int LONGEST_PATH = 256;

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted() || Disconnects.isDisconnect(fault)) {
      return Mono.error(fault);
    }
    Answer answer = Answers.to(fault);
    if (answer.isFault()) {
      LOG.error("{} {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), fault);
    }
    return write(response, answer, exchange.getRequest().getURI());
  }

  private static Mono<Void> write(ServerHttpResponse response, Answer answer, URI address) {
    response.setStatusCode(answer.status());
    response.getHeaders().putAll(answer.headers());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setCacheControl("no-store");
    byte[] body = CanonicalJson.write(document(answer, address));
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private static Map<String, Object> document(Answer answer, URI address) {
    Refusal refusal = answer.refusal();
    HttpStatus status = HttpStatus.resolve(answer.status().value());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "/docs#" + refusal.code());
    document.put("title", status == null ? "Error" : status.getReasonPhrase());
    document.put("status", answer.status().value());
    document.put("code", refusal.code());
    document.put("detail", refusal.text());
    document.put("instance", beginning(address.getRawPath()));
    document.putAll(refusal.details());
    return document;
  }

  private static String beginning(String path) {
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
  }

  /**
   * An HTTP answer.
   *
   * @param isFault whether the server is to blame
   */
  record Answer(HttpStatusCode status, Refusal refusal, HttpHeaders headers, boolean isFault) {

    static Answer of(HttpStatusCode status, Refusal refusal) {
      HttpHeaders headers = new HttpHeaders();
      Duration wait = refusal.retryAfter();
      if (wait != null) {
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
      }
      return new Answer(status, refusal, headers, false);
    }
  }
}
