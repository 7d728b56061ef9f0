package dev.panelcast.snapshot;

import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a board's viewers on this instance lack at one moment.
 *
 * @param shared topics without a good frame by model, and how far their frames must have come
 * @param own private topics without a good frame by model
 */
record Wants(Map<ModelKey, Map<Topic, Progress>> shared, Map<ModelKey, Set<Topic>> own) {

  /** Compares the newest frames of everything that is watched with what is due. */
  static Wants of(
      BoardPlan plan, Desk desk, Map<ModelKey, Claims.State> states, Instant now, Versions known) {
    Wants wants = new Wants(new HashMap<>(), new HashMap<>());
    for (Topic topic : desk.watched(plan.board())) {
      plan.panel(topic)
          .ifPresent(
              panel -> {
                ModelKey key = plan.key(panel, topic);
                Progress need = Due.frame(plan, panel, topic, now, known);
                Frames.Entry newest = desk.newest(topic);
                if (newest == null || !newest.progress().covers(need)) {
                  wants.add(key, topic, need);
                } else if (isOver(
                    newest, states.get(key), Due.model(plan, key, now, need.versions()), now)) {
                  wants.add(key, topic, beyond(newest));
                }
              });
    }
    return wants;
  }

  private void add(ModelKey key, Topic topic, Progress need) {
    if (topic.isPrivate()) {
      own.computeIfAbsent(key, _ -> new HashSet<>()).add(topic);
    } else {
      shared.computeIfAbsent(key, _ -> new HashMap<>()).put(topic, need);
    }
  }

  /** A failure that came this far already is no answer: only a frame that came further is. */
  private static Progress beyond(Frames.Entry failed) {
    return new Progress(failed.at() + 1, failed.progress().versions());
  }

  /**
   * A failure lasts until its model may be tried again, which only its state tells, or until it has
   * lasted too long to be called stale.
   */
  private static boolean isOver(
      Frames.Entry newest, Claims.@Nullable State state, Progress model, Instant now) {
    if (!newest.frame().isOfFailure()) {
      return false;
    }
    Claims.Failure failure = state == null ? null : state.failure();
    if (state == null || failure == null) {
      return !isOfProjection(newest);
    }
    return !state.satisfies(model, now.toEpochMilli()) || isBorneNoMore(newest, failure, now);
  }

  private static boolean isBorneNoMore(Frames.Entry newest, Claims.Failure failure, Instant now) {
    Frame frame = newest.frame();
    return frame.status() == Status.STALE
        && Failures.status(frame.topic(), Failures.read(failure, now), now) == Status.ERROR;
  }

  private static boolean isOfProjection(Frames.Entry newest) {
    return newest.frame().problem() != null
        && Projector.FAILED.equals(newest.frame().problem().code());
  }
}
