package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Brings a model's panels up to date for this instance's own viewers, without the cluster. */
final class LocalAttempt {

  private final Attempt.Parts parts;
  private final Desk desk;

  LocalAttempt(Attempt.Parts parts) {
    this.parts = parts;
    this.desk = parts.desk();
  }

  /**
   * Computes unless what is known here is good enough.
   *
   * @param before what is known of the model here
   * @return with what is known afterwards
   */
  Mono<Attempt.Ended> run(Attempt.Task task, Claims.State before) {
    return run(parts.plan().model(task.key()), task, before);
  }

  private <V> Mono<Attempt.Ended> run(Model<V> model, Attempt.Task task, Claims.State before) {
    Instant now = parts.clock().now();
    Optional<ModelValue<V>> here = parts.values().remembered(model, task.key());
    Claims.Failure failure = before.failure();
    if (failure != null && before.satisfies(task.want(), now.toEpochMilli())) {
      Problem problem = Failures.read(failure, now);
      deliver(task.key(), new Made.Broken<>(before.tried(), problem, here.orElse(null)), _ -> true);
      return Mono.just(new Attempt.Ended.Alone(before, Mono.empty()));
    }
    return here.filter(value -> value.progress().covers(task.want()))
        .<Mono<Step<V>>>map(value -> Mono.just(new Step<>(new Made.Valued<>(value), Mono.empty())))
        .orElseGet(() -> computed(model, task, before, here, now))
        .map(
            step -> {
              deliver(task.key(), step.made(), _ -> true);
              return new Attempt.Ended.Alone(state(model, step.made()), step.keeping());
            });
  }

  /** What there is to deliver, and what is to be done with a value that is new. */
  private record Step<V>(Made<V> made, Mono<Void> keeping) {}

  private <V> Mono<Step<V>> computed(
      Model<V> model,
      Attempt.Task task,
      Claims.State before,
      Optional<ModelValue<V>> here,
      Instant now) {
    return parts
        .computation()
        .run(model, task.key(), task.want(), now)
        .map(
            value -> {
              parts.values().remember(task.key(), value);
              return new Step<>(new Made.Valued<>(value), keeping(model, task, value));
            })
        .onErrorResume(
            error -> {
              Progress tried = Computation.reached(model, task.want(), task.want().versions(), now);
              Problem problem = Failures.problem(error, before.failure(), parts.clock().now());
              return Mono.just(
                  new Step<>(new Made.Broken<>(tried, problem, here.orElse(null)), Mono.empty()));
            });
  }

  /** A standing model is the whole cluster's business, whoever computed it. */
  private <V> Mono<Void> keeping(Model<V> model, Attempt.Task task, ModelValue<V> value) {
    return model.standing() ? parts.computation().keep(model, task.key(), value) : Mono.empty();
  }

  private <V> Claims.State state(Model<V> model, Made<V> made) {
    return switch (made) {
      case Made.Valued<V>(ModelValue<V> value) ->
          new Claims.State(value.progress(), value.progress(), null);
      case Made.Broken<V> broken -> {
        ModelValue<V> good = broken.good();
        yield new Claims.State(
            broken.progress(),
            good == null ? Progress.NONE : good.progress(),
            Failures.write(broken.problem(), model, parts.clock().now()));
      }
    };
  }

  /** Hands what this value shows to those topics watched here that are due. */
  void deliver(ModelKey key, Made<?> made, Predicate<Topic> which) {
    Map<Topic, Progress> topics = new HashMap<>();
    boolean all = made instanceof Made.Broken<?>;
    desk.watched(key.board()).stream()
        .filter(which)
        .forEach(topic -> topics.put(topic, progress(desk.newest(topic))));
    List<Frames.Entry> entries =
        parts.selection().entries(key, made, topics, all, parts.clock().now());
    if (!entries.isEmpty()) {
      desk.deliver(key.board(), entries);
    }
  }

  /** A failure is never good enough, however far it came. */
  private static Progress progress(Frames.@Nullable Entry newest) {
    return newest == null || newest.frame().isOfFailure() ? Progress.NONE : newest.progress();
  }
}
