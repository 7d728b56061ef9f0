package dev.panelcast.stream;

import dev.panelcast.cache.Feed;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newest frames as read in one step for some viewers, with everything that is made of them made
 * once. Counted: the one who makes it has the first reference. Thread-safe.
 */
final class Round extends AbstractReferenceCounted {

  private final @Nullable String epoch;
  private final long head;
  private final Map<Topic, Delivery.Panel> panels = new HashMap<>();
  private final Map<Topic, Delivery.Fresh> freshes = new ConcurrentHashMap<>();
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
      panels.put(frame.topic(), new Delivery.Panel(new PanelEvents(frame, epoch, false)));
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

  /** The frame of a topic, if there is one; owned by the round. */
  Delivery.@Nullable Panel panel(Topic topic) {
    return panels.get(topic);
  }

  /** Whether the topic's frame is about to be replaced, for its inputs have changed. */
  boolean isOutdated(Topic topic) {
    return outdated.contains(topic);
  }

  /** The times of a frame of this round; owned by the round. */
  Delivery.Fresh fresh(Frame frame) {
    return freshes.computeIfAbsent(
        frame.topic(),
        topic -> new Delivery.Fresh(new Feed.Fresh(topic, frame.revision(), frame.times(), false)));
  }

  @Override
  protected void deallocate() {
    panels.values().forEach(Delivery::release);
    freshes.values().forEach(Delivery::release);
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }
}
