package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import reactor.core.publisher.Flux;

/** Where a board's announcements are heard, also those of this instance. */
interface Channel {

  /**
   * Signals of one board until cancelled; connects by itself again and again. Bounded: a subscriber
   * that does not keep up misses messages, which their sequences tell.
   */
  Flux<Signal> listen(BoardId board);

  /** What is heard. */
  sealed interface Signal {}

  /** An announcement. */
  record Heard(Message message) implements Signal {}

  /** From now on announcements are heard; what was before may have been missed. */
  record Joined() implements Signal {}
}
