package dev.panelcast.ops;

import dev.panelcast.catalog.Catalog;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Quota;
import dev.panelcast.wire.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what pages measured of one update and keeps nothing of who they are. */
@RestController
@RequestMapping("/api/v1/boards/{board}/page-timings")
final class PageTimingController {

  /** Calls of one client address within a minute; a page makes one. */
  static final int ALLOWED = 60;

  /** The longest time that is believed, in milliseconds. */
  static final int LONGEST = 600_000;

  private final Catalog catalog;
  private final Map<BoardId, Timer> delays = new HashMap<>();
  private final Map<BoardId, Timer> renders = new HashMap<>();
  private final Quota<InetAddress> quota;

  @Autowired
  PageTimingController(Catalog catalog, MeterRegistry registry) {
    this(catalog, registry, System::nanoTime);
  }

  PageTimingController(Catalog catalog, MeterRegistry registry, LongSupplier nanoClock) {
    this.catalog = catalog;
    quota = new Quota<>(ALLOWED, Duration.ofMinutes(1), nanoClock);
    catalog
        .boards()
        .forEach(
            board -> {
              delays.put(board.id(), delay(board.id()).register(registry));
              renders.put(board.id(), render(board.id()).register(registry));
            });
  }

  /**
   * One update of a page, in milliseconds; {@code null} when the body does not say.
   *
   * @param delayMs from the turn of the bucket, by the server's clock, to the drawn picture
   * @param renderMs from the arrival at the page to the drawn picture
   */
  record PageTiming(@Nullable Double delayMs, @Nullable Double renderMs) {}

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(
      @PathVariable("board") String id, @RequestBody PageTiming timing, ServerHttpRequest request) {
    BoardId board = catalog.board(id).id();
    Duration delay = duration("delayMs", timing.delayMs());
    Duration render = duration("renderMs", timing.renderMs());
    InetSocketAddress client = request.getRemoteAddress();
    if (client != null && client.getAddress() != null) {
      quota.take(client.getAddress()).ifPresent(PageTimingController::refuse);
    }
    Objects.requireNonNull(delays.get(board)).record(delay);
    Objects.requireNonNull(renders.get(board)).record(render);
  }

  private static Duration duration(String field, @Nullable Double millis) {
    if (millis == null || !(millis >= 0 && millis <= LONGEST)) {
      throw ErrorCode.PARAMETER_OUT_OF_RANGE
          .refusal("%s is a number from 0 to %d.".formatted(field, LONGEST))
          .with("field", field);
    }
    return Duration.ofNanos(Math.round(millis * 1_000_000));
  }

  private static void refuse(Duration wait) {
    throw ErrorCode.RATE_LIMITED
        .refusal("A client may tell %d timings a minute.".formatted(ALLOWED))
        .retryAfter(wait);
  }

  private static Timer.Builder delay(BoardId board) {
    return Timer.builder("panelcast.client.delay")
        .description("From the turn of the bucket to the drawn picture, as pages measured it")
        .tag("board", board.value())
        .serviceLevelObjectives(
            Duration.ofMillis(100),
            Duration.ofMillis(300),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5));
  }

  private static Timer.Builder render(BoardId board) {
    return Timer.builder("panelcast.client.render")
        .description("From the arrival at the page to the drawn picture, as pages measured it")
        .tag("board", board.value())
        .serviceLevelObjectives(
            Duration.ofMillis(16),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(500));
  }
}
