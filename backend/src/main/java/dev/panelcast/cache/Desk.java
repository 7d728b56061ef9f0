package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Topic;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The other side of {@link Feed}: what those who compute see of this instance's viewers, and how
 * they reach them without the cluster. Thread-safe.
 */
public interface Desk {

  /** Topics that this instance has viewers for, private ones included, within their grace. */
  Set<Topic> watched(BoardId board);

  /** The newest frame of a watched topic that this instance knows, {@code null} when none. */
  Frames.@Nullable Entry newest(Topic topic);

  /**
   * The newest frames of shared topics, watched here or not; those that this instance knows while
   * Redis is away.
   */
  Mono<List<Frame>> shown(BoardId board, Set<Topic> topics);

  /** What happens on this instance from the moment of subscription, in order, never ends. */
  Flux<Event> events(BoardId board);

  /**
   * Hands frames to this instance's viewers alone: those of private topics, and of any topic while
   * Redis is away. Entries have sequence 0; one with the revision that is known already is told as
   * fresh unless it is quiet.
   */
  void deliver(BoardId board, List<Frames.Entry> entries);

  /**
   * Reads the newest frames of everything that is watched again, soon; for those who learn that
   * somebody else was faster.
   */
  void reread(BoardId board);

  /** Something that those who compute react to. */
  sealed interface Event {}

  /** These topics have their first viewer here. */
  record Watched(Set<Topic> topics) implements Event {}

  /** Somebody published; its frames are in the memory of this instance. */
  record Published(ModelKey key, Claims.State state) implements Event {}

  /** Redis was away, or lost something: look at everything again. */
  record Recovered() implements Event {}
}
