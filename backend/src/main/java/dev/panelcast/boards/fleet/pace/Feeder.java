package dev.panelcast.boards.fleet.pace;

import dev.panelcast.board.Board.Job;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** A source inside Panelcast that stores records of servers. */
public interface Feeder {

  /** The standing work that stores records. */
  Job job();

  /**
   * What must be stored before the first page is shown. May run on several instances at once, and
   * again after each start.
   */
  default Mono<Void> prepare(Instant now) {
    return Mono.empty();
  }
}
