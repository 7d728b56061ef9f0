package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What those who serve viewers see of the cluster: which topics are wanted, their newest frames,
 * and what is announced. The order for a viewer is {@link #watch}, subscribe to {@link #news}, then
 * {@link #read}: what was published in between then comes twice, which the sequences tell, and
 * never not at all.
 */
public interface Feed {

  /**
   * Declares that this instance has a viewer for these topics of one board until the result is
   * disposed. Counted: the last one to leave ends the interest after a grace of 10 seconds. Returns
   * at once; topics without a current frame become due at once.
   *
   * @throws IllegalStateException when the board has as many live topics as the setting allows
   */
  Disposable watch(Set<Topic> topics);

  /**
   * The board's epoch and head and the newest frames of the topics, taken from Redis in one step.
   * Topics without a frame are absent. While Redis is away, the local view: {@link View#epoch()} is
   * {@code null} and the frames are those in this instance's memory, as local ones. Never errors
   * for Redis' sake.
   */
  Mono<View> read(BoardId board, Set<Topic> topics);

  /**
   * Everything announced for a board on this instance, from the moment of subscription, hot, each
   * element delivered in order on one thread that must not be blocked. A subscriber that does not
   * keep up loses elements and gets a {@link News.Reread} in their place.
   */
  Flux<News> news(BoardId board);

  /** The cluster's time; the instance's own while Redis was never reached. */
  Instant now();

  /**
   * A consistent view.
   *
   * @param epoch the board's epoch, {@code null} while Redis is away
   * @param head sequence of the newest frame of the board in that epoch
   * @param frames newest frames, in ascending sequence; local ones last
   */
  record View(@Nullable String epoch, long head, List<Frame> frames) {}

  /** One announcement. */
  sealed interface News {

    /**
     * Frames that leave together.
     *
     * @param epoch epoch of the sequences, {@code null} for local frames
     * @param frames changed topics in ascending sequence; {@link Frame#isLocal() local} frames
     *     carry no id and count as newer than any cursor
     * @param fresh topics whose content stayed the same while their times moved
     */
    record Batch(@Nullable String epoch, List<Frame> frames, List<Fresh> fresh) implements News {}

    /** Something may have been missed: read again. */
    record Reread() implements News {}

    /**
     * What was sent before is void: viewers get a reset with the reason, then full frames by a new
     * {@link Feed#read}.
     *
     * @param reason {@code epoch-changed} or {@code rejoined}
     */
    record Reset(String reason) implements News {}
  }

  /**
   * Same content, newer times.
   *
   * @param quiet whether viewers who have the content are not told, because it has no age to show
   */
  record Fresh(Topic topic, Revision revision, Times times, boolean quiet) {}
}
