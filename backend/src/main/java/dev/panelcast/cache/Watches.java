package dev.panelcast.cache;

import dev.panelcast.kernel.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many viewers of this instance look at each topic. Guarded by its board. */
final class Watches {

  private final long grace;
  private final Map<Topic, Watch> watches = new HashMap<>();

  /**
   * @param grace how long a topic stays after its last viewer, in milliseconds
   */
  Watches(long grace) {
    this.grace = grace;
  }

  private static final class Watch {
    int viewers;
    long leftAt;
  }

  /** Those of the topics that are not watched, nor within their grace. */
  Set<Topic> unwatched(Set<Topic> topics) {
    Set<Topic> unwatched = new HashSet<>(topics);
    unwatched.removeAll(watches.keySet());
    return unwatched;
  }

  void enter(Set<Topic> topics) {
    topics.forEach(topic -> watches.computeIfAbsent(topic, _ -> new Watch()).viewers++);
  }

  void leave(Set<Topic> topics, long now) {
    for (Topic topic : topics) {
      watches.computeIfPresent(
          topic,
          (_, watch) -> {
            watch.viewers--;
            watch.leftAt = now;
            return watch;
          });
    }
  }

  /** Forgets those whose grace is over, and answers them. */
  Set<Topic> expire(long now) {
    Set<Topic> over =
        watches.entrySet().stream()
            .filter(entry -> entry.getValue().viewers == 0)
            .filter(entry -> now - entry.getValue().leftAt >= grace)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    watches.keySet().removeAll(over);
    return over;
  }

  Set<Topic> all() {
    return Set.copyOf(watches.keySet());
  }

  /** Those that are also registered in the cluster. */
  Set<Topic> shared() {
    return shared(watches.keySet());
  }

  static Set<Topic> shared(Set<Topic> topics) {
    return topics.stream()
        .filter(topic -> !topic.isPrivate())
        .collect(Collectors.toUnmodifiableSet());
  }
}
