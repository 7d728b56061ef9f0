package dev.panelcast.change;

import io.r2dbc.spi.ConnectionFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * Transactions that are over before their connection is another's. One that is given up while it
 * begins is let begin first, then rolled back; until then its connection counts as taken.
 */
final class SettledTransactions implements ReactiveTransactionManager {

  private final ReactiveTransactionManager transactions;

  SettledTransactions(ConnectionFactory connections) {
    transactions = new R2dbcTransactionManager(connections);
  }

  @Override
  public Mono<ReactiveTransaction> getReactiveTransaction(
      @Nullable TransactionDefinition definition) {
    return Mono.deferContextual(
        context -> {
          AtomicBoolean decided = new AtomicBoolean();
          Mono<ReactiveTransaction> begun =
              transactions.getReactiveTransaction(definition).contextWrite(context).cache();
          Mono<Void> ended =
              begun.flatMap(transactions::rollback).onErrorComplete().contextWrite(context);
          return begun
              .filter(_ -> decided.compareAndSet(false, true))
              .doOnCancel(
                  () -> {
                    if (decided.compareAndSet(false, true)) {
                      ended.subscribe();
                    }
                  });
        });
  }

  @Override
  public Mono<Void> commit(ReactiveTransaction transaction) {
    return transactions.commit(transaction);
  }

  @Override
  public Mono<Void> rollback(ReactiveTransaction transaction) {
    return transactions.rollback(transaction);
  }
}
