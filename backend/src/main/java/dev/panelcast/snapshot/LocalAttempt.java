package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Brings a model's panels up to date for this instance's own viewers, without the cluster. */
final class LocalAttempt {

  private static final Logger log = LoggerFactory.getLogger(LocalAttempt.class);

  private final Attempt.Parts parts;
  private final Desk desk;

  LocalAttempt(Attempt.Parts parts, Desk desk) {
    this.parts = parts;
    this.desk = desk;
  }

  /** Computes unless the value kept here is good enough. Never errors. */
  Mono<Void> run(Attempt.Task task) {
    return run(parts.plan().model(task.key()), task);
  }

  private <V> Mono<Void> run(Model<V> model, Attempt.Task task) {
    Instant now = clock().now();
    ModelValue<?> here = parts.values().remembered(task.key());
    Mono<Made<V>> made =
        here != null && here.progress().covers(task.want())
            ? Mono.just(new Made.Valued<>(ModelValues.typed(model, here)))
            : computed(model, task, here, now);
    return made.doOnNext(done -> deliver(task.key(), done, _ -> true))
        .doOnError(error -> log.error("{} could not be delivered", task.key(), error))
        .onErrorComplete()
        .then();
  }

  private <V> Mono<Made<V>> computed(
      Model<V> model, Attempt.Task task, @Nullable ModelValue<?> here, Instant now) {
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
                        task.want(),
                        Failures.problem(error, null, clock().now()),
                        here == null ? null : ModelValues.typed(model, here))));
  }

  /** Hands what this value shows to those topics watched here that are due. */
  void deliver(ModelKey key, Made<?> made, Predicate<Topic> which) {
    Map<Topic, Progress> topics = new HashMap<>();
    desk.watched(key.board()).stream()
        .filter(which)
        .forEach(
            topic -> {
              Frames.Entry newest = desk.newest(topic);
              topics.put(topic, newest == null ? Progress.NONE : newest.progress());
            });
    List<Frames.Entry> entries =
        parts.selection().entries(key, made, topics, made instanceof Made.Broken<?>, clock().now());
    if (!entries.isEmpty()) {
      desk.deliver(key.board(), entries);
    }
  }

  private ClusterClock clock() {
    return parts.clock();
  }
}
