package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Status;
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

  LocalAttempt(Attempt.Parts parts, Desk desk) {
    this.parts = parts;
    this.desk = desk;
  }

  /**
   * Computes unless what is known here is good enough.
   *
   * @param before what is known of the model here
   * @return what is known afterwards
   */
  Mono<Claims.State> run(Attempt.Task task, Claims.State before) {
    return run(parts.plan().model(task.key()), task, before);
  }

  private <V> Mono<Claims.State> run(Model<V> model, Attempt.Task task, Claims.State before) {
    Instant now = parts.clock().now();
    Optional<ModelValue<V>> here = parts.values().remembered(model, task.key());
    Claims.Failure failure = before.failure();
    if (failure != null && before.satisfies(task.want(), now.toEpochMilli())) {
      Problem problem = Failures.read(failure, now);
      deliver(task.key(), new Made.Broken<>(before.tried(), problem, here.orElse(null)), _ -> true);
      return Mono.just(before);
    }
    return here.filter(value -> value.progress().covers(task.want()))
        .<Mono<Made<V>>>map(value -> Mono.just(new Made.Valued<>(value)))
        .orElseGet(() -> computed(model, task, before, here, now))
        .map(
            made -> {
              deliver(task.key(), made, _ -> true);
              return state(model, made);
            });
  }

  private <V> Mono<Made<V>> computed(
      Model<V> model,
      Attempt.Task task,
      Claims.State before,
      Optional<ModelValue<V>> here,
      Instant now) {
    return parts
        .computation()
        .run(model, task.key(), task.want(), now)
        .<Made<V>>map(
            value -> {
              parts.values().remember(task.key(), value);
              return new Made.Valued<>(value);
            })
        .onErrorResume(
            error ->
                Mono.just(
                    new Made.Broken<>(
                        Computation.reached(model, task.want(), task.want().versions(), now),
                        Failures.problem(error, before.failure(), parts.clock().now()),
                        here.orElse(null))));
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

  /** An error is never good enough, however far it came. */
  private static Progress progress(Frames.@Nullable Entry newest) {
    return newest == null || newest.frame().status() == Status.ERROR
        ? Progress.NONE
        : newest.progress();
  }
}
