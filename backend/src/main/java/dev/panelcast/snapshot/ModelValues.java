package dev.panelcast.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of models between this instance and the cluster. The newest value of a key is also kept
 * here, so that late topics and private panels do not read it again.
 */
final class ModelValues {

  /** A board with more live keys than this reads the others again from the cluster. */
  private static final int KEPT = 64;

  private final Frames frames;
  private final JsonMapper mapper;
  private final Cache<ModelKey, Kept> newest =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(Duration.ofMinutes(10)).build();

  ModelValues(Frames frames, JsonMapper mapper) {
    this.frames = frames;
    this.mapper = mapper;
  }

  /** Bytes for the cluster. */
  byte[] write(ModelValue<?> value) {
    return mapper.writeValueAsBytes(
        new Envelope<>(value.value(), value.computedAt(), value.dataAt(), value.expectedEvery()));
  }

  /**
   * A value in the memory of this instance.
   *
   * @param isShared whether it is known to be the one that the cluster has; another instance may
   *     have made another one for the same time
   */
  private record Kept(ModelValue<?> value, boolean isShared) {}

  /** Keeps a value that was made here. */
  void remember(ModelKey key, ModelValue<?> value) {
    newest.put(key, new Kept(value, false));
  }

  /** Keeps a value that was published. */
  void share(ModelKey key, ModelValue<?> value) {
    newest.put(key, new Kept(value, true));
  }

  /** What the cluster has is not known any more. */
  void unshare() {
    newest.asMap().replaceAll((_, kept) -> new Kept(kept.value(), false));
  }

  /** The value kept here, however old and whoever has it. */
  <V> Optional<ModelValue<V>> remembered(Model<V> model, ModelKey key) {
    return Optional.ofNullable(newest.getIfPresent(key)).map(kept -> typed(model, kept.value()));
  }

  /**
   * The value that the cluster has, empty when it is not there or unreadable.
   *
   * @param good how far it came as far as is known; one that is here and came exactly as far is not
   *     read again
   */
  <V> Mono<ModelValue<V>> read(Model<V> model, ModelKey key, Progress good) {
    Kept here = newest.getIfPresent(key);
    return here != null && here.isShared() && here.value().progress().equals(good)
        ? Mono.just(typed(model, here.value()))
        : frames.value(key).flatMap(stored -> Mono.justOrEmpty(decode(model, key, stored)));
  }

  /**
   * What there is to show of a model in this state, without computing; empty when its value should
   * be there and is not.
   */
  <V> Mono<Made<V>> made(Model<V> model, ModelKey key, Claims.State state, Instant now) {
    Claims.Failure failure = state.failure();
    return failure == null
        ? read(model, key, state.good()).map(Made.Valued::new)
        : broken(model, key, state, state.tried(), Failures.read(failure, now));
  }

  /** A failure with the last good value that anybody has. */
  <V> Mono<Made<V>> broken(
      Model<V> model, ModelKey key, Claims.State state, Progress tried, Problem problem) {
    return read(model, key, state.good())
        .map(Optional::of)
        .switchIfEmpty(Mono.fromSupplier(() -> remembered(model, key)))
        .map(good -> new Made.Broken<>(tried, problem, good.orElse(null)));
  }

  private static <V> ModelValue<V> typed(Model<V> model, ModelValue<?> value) {
    return new ModelValue<>(
        model.type().cast(value.value()),
        value.progress(),
        value.computedAt(),
        value.dataAt(),
        value.expectedEvery());
  }

  private <V> Optional<ModelValue<V>> decode(Model<V> model, ModelKey key, Frames.Value stored) {
    try {
      Envelope<V> envelope =
          mapper.readValue(
              stored.bytes(),
              mapper.getTypeFactory().constructParametricType(Envelope.class, model.type()));
      ModelValue<V> read =
          new ModelValue<>(
              envelope.value(),
              stored.progress(),
              envelope.computedAt(),
              envelope.dataAt(),
              envelope.expectedEvery());
      share(key, read);
      return Optional.of(read);
    } catch (JacksonException e) {
      // Written by a build with another shape under the same edition: as good as not there.
      return Optional.empty();
    }
  }

  private record Envelope<V>(
      V value, Instant computedAt, @Nullable Instant dataAt, int expectedEvery) {}
}
