package dev.panelcast.ops;

import dev.panelcast.board.Board;
import dev.panelcast.wire.DatabaseAway;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/**
 * Lets every board prepare itself at start, one after the other, in their order. The instance
 * reports that it is ready only afterwards; a board that fails stops the start. A database that
 * cannot be reached yet is waited for, a minute at most.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Preparation implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  /**
   * On a machine where much starts at once, the first connections take longer than one may wait.
   */
  private static final RetryBackoffSpec PATIENCE =
      Retry.fixedDelay(120, Duration.ofMillis(500))
          .filter(DatabaseAway::isMeantBy)
          .doBeforeRetry(again -> LOG.info("the database is waited for: {}", reason(again)))
          .onRetryExhaustedThrow((_, last) -> last.failure());

  private final List<Board> boards;

  Preparation(List<Board> boards) {
    this.boards = boards;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Flux.fromIterable(boards)
        .concatMap(board -> Mono.defer(board::prepare).retryWhen(PATIENCE))
        .blockLast();
  }

  private static @Nullable String reason(Retry.RetrySignal again) {
    return again.failure().getMessage();
  }
}
