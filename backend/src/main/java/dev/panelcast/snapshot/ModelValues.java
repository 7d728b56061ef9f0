package dev.panelcast.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.panelcast.board.Model;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
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
  private final Cache<ModelKey, ModelValue<?>> newest =
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

  /** Keeps a value that was published or delivered. */
  void remember(ModelKey key, ModelValue<?> value) {
    newest.put(key, value);
  }

  /** The value that is kept here if it is exactly this far. */
  @Nullable ModelValue<?> remembered(ModelKey key, Progress progress) {
    ModelValue<?> value = newest.getIfPresent(key);
    return value != null && value.progress().equals(progress) ? value : null;
  }

  /** The value kept here, however old. */
  @Nullable ModelValue<?> remembered(ModelKey key) {
    return newest.getIfPresent(key);
  }

  /** The stored value if it came this far, empty when it is not there or unreadable. */
  <V> Mono<ModelValue<V>> read(Model<V> model, ModelKey key, Progress good) {
    ModelValue<?> here = remembered(key, good);
    return here != null
        ? Mono.just(typed(model, here))
        : frames.value(key).flatMap(stored -> Mono.justOrEmpty(decode(model, key, stored)));
  }

  static <V> ModelValue<V> typed(Model<V> model, ModelValue<?> value) {
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
      remember(key, read);
      return Optional.of(read);
    } catch (JacksonException e) {
      // Written by a build with another shape under the same edition: as good as not there.
      return Optional.empty();
    }
  }

  private record Envelope<V>(
      V value, Instant computedAt, @Nullable Instant dataAt, int expectedEvery) {}
}
