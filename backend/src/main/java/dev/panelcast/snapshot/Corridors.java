package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;

/**
 * Prepares the boards and opens the corridors, both before the instance reports that it is ready;
 * closes them when the application begins to stop, so that another instance takes over at once.
 */
final class Corridors implements ApplicationRunner {

  /** A first history takes seconds; one that takes this long will not come. */
  private static final Duration PREPARATION = Duration.ofMinutes(2);

  private final List<Board> boards;
  private final Instance instance;

  Corridors(List<Board> boards, Instance instance) {
    this.boards = boards;
    this.instance = instance;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    // Start-up is the one place that waits: there is nothing to serve before this is done.
    Flux.fromIterable(boards).concatMap(Board::prepare).then().block(PREPARATION);
    instance.start(boards);
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    instance.dispose();
  }
}
