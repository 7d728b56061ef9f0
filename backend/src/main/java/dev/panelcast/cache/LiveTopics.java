package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Topics that somebody in the cluster has viewers for. */
interface LiveTopics {

  /** How long a topic stays live after it was registered last. */
  Duration LIVE = Duration.ofSeconds(15);

  /** How often instances register what they have viewers for. */
  Duration RENEWAL = Duration.ofSeconds(5);

  /**
   * Registers topics of one board for {@link #LIVE} and keeps their frames and values from
   * expiring. Answers how many topics of the board are live now.
   */
  Mono<Integer> register(BoardId board, Set<Topic> topics);
}
