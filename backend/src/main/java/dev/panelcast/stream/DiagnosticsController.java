package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Quota;
import dev.panelcast.wire.ErrorCode;
import dev.panelcast.wire.StreamEvents;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A short stream of signs of life with their times, coded and sent as the streams of panels are: a
 * client that compares them with when they arrive sees whether something in between holds streams
 * back.
 */
@RestController
@RequestMapping(path = "/api/v1/diagnostics/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
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

  @RequestMapping(method = RequestMethod.GET)
  Mono<Void> stream(ServerWebExchange exchange) {
    quota
        .take(Admission.key(exchange.getRequest().getRemoteAddress()))
        .ifPresent(DiagnosticsController::refuse);
    return Mono.defer(() -> send(exchange));
  }

  /** The headers alone. */
  @RequestMapping(method = RequestMethod.HEAD)
  Mono<Void> headers(ServerWebExchange exchange) {
    StreamController.setHeaders(exchange.getResponse().getHeaders());
    return exchange.getResponse().setComplete();
  }

  private Mono<Void> send(ServerWebExchange exchange) {
    ServerHttpResponse response = exchange.getResponse();
    StreamController.setHeaders(response.getHeaders());
    Coding coding = Coding.choose(exchange.getRequest().getHeaders(), response.getHeaders());
    Outlet outlet = Outlets.of(exchange);
    Flux<Long> beats =
        Flux.interval(Duration.ZERO, STEP)
            .take(BEATS)
            .publishOn(Schedulers.fromExecutor(outlet.thread()))
            .doOnNext(_ -> beat(coding, outlet))
            .doOnComplete(() -> end(coding, outlet));
    return Outlets.sendHead(response).then(beats.then());
  }

  private void beat(Coding coding, Outlet outlet) {
    Packet packet = new Packet(StreamEvents.beat(feed.now(), streams.viewers()));
    try {
      var _ = coding.write(packet, outlet);
    } finally {
      packet.release();
    }
    outlet.flush();
  }

  private static void end(Coding coding, Outlet outlet) {
    coding.end(outlet);
    outlet.flush();
  }

  private static void refuse(Duration wait) {
    throw ErrorCode.RATE_LIMITED
        .refusal("A client may open %d streams of this kind a minute.".formatted(ALLOWED))
        .retryAfter(wait);
  }
}
