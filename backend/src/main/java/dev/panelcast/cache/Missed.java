package dev.panelcast.cache;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes up for messages that were not heard: one batch with what they came to. */
final class Missed {

  private Missed() {}

  /**
   * What those who were told everything up to {@code seen} have to be told.
   *
   * @param memory frames as they were told
   * @param read frames as they are now, at {@code head}
   */
  static News.Batch after(
      Head seen, Head head, List<Frames.Entry> memory, List<Frames.Entry> read) {
    Map<Topic, Frames.Entry> known = new HashMap<>();
    memory.forEach(entry -> known.put(entry.frame().topic(), entry));
    List<Frame> frames =
        read.stream()
            .map(Frames.Entry::frame)
            .filter(frame -> frame.sequence() > seen.sequence())
            .toList();
    List<Feed.Fresh> fresh =
        read.stream()
            .filter(entry -> entry.frame().sequence() <= seen.sequence())
            .filter(entry -> hasMoved(entry, known.get(entry.frame().topic())))
            .map(Missed::fresh)
            .toList();
    return new News.Batch(head.epoch(), frames, fresh);
  }

  private static Feed.Fresh fresh(Frames.Entry entry) {
    Frame frame = entry.frame();
    return new Feed.Fresh(frame.topic(), frame.revision(), frame.times(), entry.quiet());
  }

  private static boolean hasMoved(Frames.Entry read, Frames.@Nullable Entry known) {
    return known != null
        && read.isLike(known)
        && read.progress().covers(known.progress())
        && !read.frame().times().equals(known.frame().times());
  }
}
