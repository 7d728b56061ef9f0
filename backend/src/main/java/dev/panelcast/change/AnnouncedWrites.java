package dev.panelcast.change;

import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.wire.DatabaseAway;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Transaction, then announcement, then completion. */
final class AnnouncedWrites implements Writes {

  private static final Logger log = LoggerFactory.getLogger(AnnouncedWrites.class);

  private final TransactionalOperator transaction;
  private final VersionTable table;
  private final VersionWatch watch;

  AnnouncedWrites(TransactionalOperator transaction, VersionTable table, VersionWatch watch) {
    this.transaction = transaction;
    this.table = table;
    this.watch = watch;
  }

  @Override
  public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
    return DatabaseAway.orHanging(transaction.transactional(work))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .delayUntil(_ -> announce(datasets))
        .flatMap(Mono::justOrEmpty);
  }

  /** Never errors: the write is durable, and the next reading of the table announces it. */
  private Mono<Void> announce(Set<String> datasets) {
    return DatabaseAway.orHanging(table.of(datasets))
        .flatMap(watch::spread)
        .onErrorResume(
            error -> {
              log.warn("written, but not announced at once: {}", error.getMessage());
              return Mono.empty();
            });
  }
}
