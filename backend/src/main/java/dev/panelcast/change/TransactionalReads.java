package dev.panelcast.change;

import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.DatabaseAway;
import java.util.Set;
import java.util.function.Function;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Consistent reads by PostgreSQL's snapshots. */
final class TransactionalReads implements ConsistentReads {

  private final VersionTable table;
  private final TransactionalOperator snapshot;

  TransactionalReads(VersionTable table, ReactiveTransactionManager transactions) {
    this.table = table;
    this.snapshot = TransactionalOperator.create(transactions, repeatableRead());
  }

  @Override
  public <T> Mono<T> read(Set<String> datasets, Function<Versions, Mono<T>> work) {
    return DatabaseAway.orHanging(snapshot.transactional(table.of(datasets).flatMap(work)));
  }

  private static TransactionDefinition repeatableRead() {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    definition.setReadOnly(true);
    return definition;
  }
}
