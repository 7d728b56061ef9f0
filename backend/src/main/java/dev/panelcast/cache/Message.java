package dev.panelcast.cache;

import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One announcement on a board's channel: everything that one step stored.
 *
 * @param prev the board's sequence before it
 * @param head the board's epoch and sequence after it
 * @param step what became of a model, {@code null} when frames were only stored again
 * @param frames new frames, in ascending sequence
 * @param moved topics whose content stayed the same
 */
record Message(
    long prev, Head head, @Nullable Step step, List<Frames.Entry> frames, List<Moved> moved) {

  Message {
    frames = List.copyOf(frames);
    moved = List.copyOf(moved);
  }

  /** What is stored of a model after an attempt. */
  record Step(ModelKey key, Claims.State state) {}

  /**
   * Same content, newer times.
   *
   * @param progress how far the stored frame came
   * @param quiet whether viewers are not told
   */
  record Moved(Topic topic, Revision revision, Times times, Progress progress, boolean quiet) {

    static Moved by(Frames.Entry entry) {
      return new Moved(
          entry.frame().topic(),
          entry.frame().revision(),
          entry.frame().times(),
          entry.progress(),
          entry.quiet());
    }
  }
}
