package dev.panelcast.boards.fleet.predict;

import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.live.Scorer;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Quota;
import dev.panelcast.kernel.Refusal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells forecast and risk of one server now. */
@RestController
@RequestMapping("/api/v1/fleet/predictions")
class PredictionController {

  /** Calls of one client address within a minute. */
  static final int ALLOWED = 30;

  private final FleetModels models;
  private final Model.Newest newest;
  private final Scorer scorer;
  private final Clock clock = Clock.systemUTC();
  private final Quota<InetAddress> quota =
      new Quota<>(ALLOWED, Duration.ofMinutes(1), System::nanoTime);

  PredictionController(FleetModels models, Model.Newest newest, Scorer scorer) {
    this.models = models;
    this.newest = newest;
    this.scorer = scorer;
  }

  /** Who is asked for; {@code null} when the body does not say. */
  record Question(@Nullable String server) {}

  @PostMapping
  Mono<Prediction> predict(@RequestBody Question question, ServerHttpRequest request) {
    InetSocketAddress client = request.getRemoteAddress();
    if (client != null && client.getAddress() != null) {
      quota.take(client.getAddress()).ifPresent(PredictionController::refuse);
    }
    String server = question.server() == null ? "" : question.server().toLowerCase(Locale.ROOT);
    return newest
        .of(FleetModels.BOARD, models.tick())
        .flatMap(tick -> inTick(tick, server))
        .switchIfEmpty(Mono.defer(() -> computed(server, clock.instant())))
        .switchIfEmpty(Mono.error(PredictionController::unknown));
  }

  private static Mono<Prediction> inTick(Tick tick, String server) {
    return tick.state() == Tick.State.INSUFFICIENT_DATA
        ? Mono.error(PredictionController::insufficient)
        : Mono.justOrEmpty(tick.server(server)).map(found -> Prediction.of(found, tick.at(), true));
  }

  private Mono<Prediction> computed(String server, Instant now) {
    return scorer.score(server, now).map(found -> Prediction.of(found, now, false));
  }

  private static void refuse(Duration wait) {
    throw Refusal.of(
            Refusal.Kind.TOO_MANY,
            "rate_limited",
            "A client may ask for %d predictions a minute.".formatted(ALLOWED))
        .retryAfter(wait);
  }

  private static Refusal unknown() {
    return Refusal.of(
            Refusal.Kind.UNKNOWN,
            "unknown_server",
            "No server of that name has reported; panel fleet-heatmap lists those that do.")
        .with("field", "server");
  }

  private static Refusal insufficient() {
    return Refusal.of(
        Refusal.Kind.CONFLICT,
        "insufficient_data",
        "There are fewer than %d records in all, so nothing is predicted yet."
            .formatted(Tick.LEAST_RECORDS));
  }
}
