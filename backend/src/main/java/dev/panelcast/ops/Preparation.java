package dev.panelcast.ops;

import dev.panelcast.board.Board;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Lets every board prepare itself at start, one after the other, in their order. The instance
 * reports that it is ready only afterwards; a board that fails stops the start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Preparation implements ApplicationRunner {

  private final List<Board> boards;

  Preparation(List<Board> boards) {
    this.boards = boards;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Flux.fromIterable(boards).concatMap(Board::prepare).blockLast();
  }
}
