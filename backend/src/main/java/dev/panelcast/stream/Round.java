package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.util.HashMap;
import java.util.Map;
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

  /**
   * A round.
   *
   * @param epoch the epoch as seen outside, {@code null} while the cluster is away
   */
  Round(Feed.View view, @Nullable String epoch) {
    this.epoch = epoch;
    head = view.head();
    for (Frame frame : view.frames()) {
      panels.put(frame.topic(), Delivery.Panel.of(frame, epoch, false));
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

  /** The times of a frame of this round. */
  Delivery.Fresh fresh(Frame frame) {
    return freshes.computeIfAbsent(
        frame.topic(),
        topic -> Delivery.Fresh.of(new Feed.Fresh(topic, frame.revision(), frame.times())));
  }
}
