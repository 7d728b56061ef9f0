package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Quota;
import dev.panelcast.wire.ErrorCode;
import dev.panelcast.wire.StreamEvents;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A short stream of signs of life with their times, sent as the streams of panels are: a client
 * that compares them with when they arrive sees whether something in between holds streams back.
 */
@RestController
final class DiagnosticsController {

  /** Events of one stream. */
  static final int BEATS = 10;

  /** Time between two of them. */
  static final Duration STEP = Duration.ofMillis(200);

  /** Streams that one client may open within a minute. */
  static final int ALLOWED = 60;

  private final Feed feed;
  private final Streams streams;
  private final Quota<Object> quota = new Quota<>(ALLOWED, Duration.ofMinutes(1), System::nanoTime);

  DiagnosticsController(Feed feed, Streams streams) {
    this.feed = feed;
    this.streams = streams;
  }

  @GetMapping(path = "/api/v1/diagnostics/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<Void> stream(ServerWebExchange exchange) {
    quota
        .take(Admission.key(exchange.getRequest().getRemoteAddress()))
        .ifPresent(DiagnosticsController::refuse);
    ServerHttpResponse response = exchange.getResponse();
    StreamController.setHeaders(response.getHeaders());
    return response.writeAndFlushWith(
        Flux.interval(Duration.ZERO, STEP)
            .take(BEATS)
            .onBackpressureDrop()
            .map(_ -> Mono.just(beat(response))));
  }

  private DataBuffer beat(ServerHttpResponse response) {
    return response.bufferFactory().wrap(StreamEvents.beat(feed.now(), streams.viewers()));
  }

  private static void refuse(Duration wait) {
    throw ErrorCode.RATE_LIMITED
        .refusal("A client may open %d streams of this kind a minute.".formatted(ALLOWED))
        .retryAfter(wait);
  }
}
