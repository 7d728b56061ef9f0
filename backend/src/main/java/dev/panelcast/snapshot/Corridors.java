package dev.panelcast.snapshot;

import dev.panelcast.board.Board;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Opens the corridors before the instance reports that it is ready, when the boards are prepared;
 * closes them when the application begins to stop, so that another instance takes over at once.
 */
final class Corridors implements ApplicationRunner {

  private final List<Board> boards;
  private final Instance instance;

  Corridors(List<Board> boards, Instance instance) {
    this.boards = boards;
    this.instance = instance;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    instance.start(boards);
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    instance.dispose();
  }
}
