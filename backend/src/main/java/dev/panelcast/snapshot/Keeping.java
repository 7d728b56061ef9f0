package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets models keep what must outlive their published values. An instance that goes after it
 * published may not have kept that value any more, so the next holder of a standing model keeps it
 * too. Thread-safe.
 */
final class Keeping {

  private final Computation computation;
  private final ModelValues values;

  /** How far the value came that was published here last, by standing model. */
  private final Map<ModelKey, Progress> own = new ConcurrentHashMap<>();

  Keeping(Computation computation, ModelValues values) {
    this.computation = computation;
    this.values = values;
  }

  /**
   * The value that is there of a standing model, if another instance published it. Asked before it
   * is replaced. Never errors and never completes without an answer.
   *
   * @param good how far that value came
   */
  <V> Mono<Optional<ModelValue<V>>> before(Model<V> model, ModelKey key, Progress good) {
    boolean isOfAnother =
        model.standing() && !good.equals(Progress.NONE) && !good.equals(own.get(key));
    return isOfAnother
        ? values
            .read(model, key, good)
            .map(Optional::of)
            .onErrorComplete()
            .defaultIfEmpty(Optional.empty())
        : Mono.just(Optional.empty());
  }

  /** Keeps a value that was published now, and the one before; as {@link Computation#keep}. */
  <V> Mono<Void> of(
      Model<V> model, ModelKey key, ModelValue<V> value, Optional<ModelValue<V>> before) {
    if (model.standing()) {
      own.put(key, value.progress());
    }
    return Flux.concat(Mono.just(value), Mono.justOrEmpty(before))
        .flatMap(each -> computation.keep(model, key, each))
        .then();
  }
}
