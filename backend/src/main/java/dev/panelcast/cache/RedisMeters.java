package dev.panelcast.cache;

import static java.util.Objects.requireNonNull;

import io.lettuce.core.RedisNoScriptException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Mono;

/** What is measured about Redis: whether it is there, and how long each operation takes. */
final class RedisMeters {

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(100),
    Duration.ofMillis(500)
  };

  private final MeterRegistry registry;
  private final Map<Operation, Timer> answered = new EnumMap<>(Operation.class);
  private final Map<Operation, Timer> failed = new EnumMap<>(Operation.class);

  /** What Redis is asked for. */
  enum Operation {
    CLAIM,
    RENEW,
    RELEASE,
    PUBLISH,
    VALUE,
    READ,
    BEGIN,
    RESTORE,
    REGISTER,
    HOLD,
    LEAVE,
    ANNOUNCE,
    VERSIONS,
    TIME
  }

  RedisMeters(MeterRegistry registry) {
    this.registry = registry;
    for (Operation operation : Operation.values()) {
      answered.put(operation, timer(operation, "ok"));
      failed.put(operation, timer(operation, "failed"));
    }
  }

  private Timer timer(Operation operation, String outcome) {
    return Timer.builder("panelcast.redis")
        .description("Operations of Redis, from the call to the answer or its absence")
        .tag("operation", operation.name().toLowerCase(Locale.ROOT))
        .tag("outcome", outcome)
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }

  /**
   * The same publisher, timed for each subscriber. One that is cancelled is not counted, nor is an
   * unknown script, which is sent again at once.
   */
  <T> Mono<T> timed(Operation operation, Mono<T> command) {
    return Mono.defer(
        () -> {
          long start = System.nanoTime();
          return command
              .doOnSuccess(_ -> record(answered, operation, start))
              .doOnError(
                  error -> !(error instanceof RedisNoScriptException),
                  _ -> record(failed, operation, start));
        });
  }

  private static void record(Map<Operation, Timer> timers, Operation operation, long start) {
    requireNonNull(timers.get(operation)).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
  }

  void up(BooleanSupplier up) {
    Gauge.builder("panelcast.redis.up", () -> up.getAsBoolean() ? 1 : 0)
        .description("1 while Redis can be reached, else 0")
        .register(registry);
  }
}
