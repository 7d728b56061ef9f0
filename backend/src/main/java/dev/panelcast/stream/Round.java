package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newest frames as read in one step for some viewers, with everything that is made of them made
 * once. Used by one thread.
 */
final class Round {

  private final @Nullable String epoch;
  private final long head;
  private final Map<Topic, Delivery.Panel> panels = new HashMap<>();
  private final Map<Topic, Delivery.Fresh> freshes = new HashMap<>();
  private final Set<Topic> outdated = new HashSet<>();

  /**
   * A round.
   *
   * @param epoch the epoch as seen outside, {@code null} while the cluster is away
   * @param outdated which frames are older than what is known of their inputs
   */
  Round(Feed.View view, @Nullable String epoch, Predicate<Frame> outdated) {
    this.epoch = epoch;
    head = view.head();
    for (Frame frame : view.frames()) {
      panels.put(frame.topic(), Delivery.Panel.of(frame, epoch, false));
      if (outdated.test(frame)) {
        this.outdated.add(frame.topic());
      }
    }
  }

  @Nullable String epoch() {
    return epoch;
  }

  /** Sequence of the board's newest frame. */
  long head() {
    return head;
  }

  Delivery.@Nullable Panel panel(Topic topic) {
    return panels.get(topic);
  }

  /** Whether the topic's frame is about to be replaced, for its inputs have changed. */
  boolean isOutdated(Topic topic) {
    return outdated.contains(topic);
  }

  /** The times of a frame of this round. */
  Delivery.Fresh fresh(Frame frame) {
    return freshes.computeIfAbsent(
        frame.topic(),
        topic -> Delivery.Fresh.of(new Feed.Fresh(topic, frame.revision(), frame.times(), false)));
  }
}
