package dev.panelcast.snapshot;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.change.ConsistentReads;
import dev.panelcast.kernel.Bucket;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/** Runs models: versions first, then rows, in one read-only transaction, and never for ever. */
final class Computation {

  private static final Logger log = LoggerFactory.getLogger(Computation.class);

  /** After 1, 2, 4, 8 and 15 seconds, each up to half as much more or less. */
  private static final RetryBackoffSpec AGAIN =
      Retry.backoff(5, Duration.ofSeconds(1))
          .maxBackoff(Duration.ofSeconds(15))
          .onRetryExhaustedThrow((_, last) -> last.failure());

  private final BoardPlan plan;
  private final ConsistentReads reads;
  private final CorridorMeters meters;
  private final Duration limit;
  private final Scheduler scheduler;

  /**
   * @param limit after which a computation is given up, if two of its buckets are not over before
   * @param scheduler on which values are handed on, for what follows is work for the processor
   */
  Computation(
      BoardPlan plan,
      ConsistentReads reads,
      CorridorMeters meters,
      Duration limit,
      Scheduler scheduler) {
    this.plan = plan;
    this.reads = reads;
    this.meters = meters;
    this.limit = limit;
    this.scheduler = scheduler;
  }

  /** The value for {@code want}; errors with what the model or the database said. */
  <V> Mono<ModelValue<V>> run(Model<V> model, ModelKey key, Progress want, Instant now) {
    return Mono.defer(
        () -> {
          long begun = scheduler.now(TimeUnit.NANOSECONDS);
          return reads
              .read(
                  plan.sources(model, key.variables()),
                  versions ->
                      model
                          .compute(request(model, key, want, now))
                          .map(result -> value(model, result, want, versions, now)))
              .switchIfEmpty(
                  Mono.error(() -> new IllegalStateException(key + " completed without a value")))
              .timeout(limit(model), scheduler)
              .publishOn(scheduler)
              .doOnSuccess(_ -> meters.computed(model.id(), "ok", since(begun)))
              .doOnError(_ -> meters.computed(model.id(), "error", since(begun)));
        });
  }

  /** While it hangs, what is shown must not become too old and still be called ok. */
  private Duration limit(Model<?> model) {
    return model
        .cadence()
        .bucketSize()
        .map(size -> size.duration().multipliedBy(2))
        .filter(buckets -> buckets.compareTo(limit) < 0)
        .orElse(limit);
  }

  /** What the model was or will be asked. */
  Model.Request request(Model<?> model, ModelKey key, Progress want, Instant now) {
    Inputs inputs = plan.inputs(key.variables());
    @Nullable Bucket bucket =
        model
            .cadence()
            .bucketSize()
            .map(size -> size.at(Instant.ofEpochMilli(want.at())))
            .orElse(null);
    return new Model.Request(inputs, bucket, now);
  }

  /**
   * Lets the model keep what must outlive a value, again when that fails, for about half a minute.
   * Never errors: what is given up then is logged.
   */
  <V> Mono<Void> keep(Model<V> model, ModelKey key, ModelValue<V> made) {
    Model.Request asked = request(model, key, made.progress(), made.computedAt());
    return Mono.defer(() -> model.keep(made.value(), asked))
        .timeout(limit, scheduler)
        .retryWhen(AGAIN.scheduler(scheduler))
        .onErrorResume(
            error -> {
              log.warn("What {} leaves behind could not be kept", key, error);
              return Mono.empty();
            });
  }

  /** How far an attempt for {@code want} comes that began at {@code now}. */
  static Progress reached(Model<?> model, Progress want, Versions versions, Instant now) {
    boolean ages = model.cadence() instanceof Cadence.OnDemand;
    return new Progress(ages ? now.toEpochMilli() : want.at(), versions);
  }

  private static <V> ModelValue<V> value(
      Model<V> model, Model.Result<V> result, Progress want, Versions versions, Instant now) {
    return new ModelValue<>(
        result.value(),
        reached(model, want, versions, now),
        now,
        result.dataAt(),
        result.expectedEvery());
  }

  private Duration since(long begun) {
    return Duration.ofNanos(scheduler.now(TimeUnit.NANOSECONDS) - begun);
  }
}
