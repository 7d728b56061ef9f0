package dev.panelcast.change;

import io.r2dbc.spi.ConnectionFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * Transactions that are over before their connection is another's. One that is given up while it
 * begins is let begin first, then ended; until then its connection counts as taken.
 */
final class SettledTransactions extends R2dbcTransactionManager {

  private static final long serialVersionUID = 1L;

  SettledTransactions(ConnectionFactory connections) {
    super(connections);
  }

  @Override
  protected Mono<Void> doBegin(
      TransactionSynchronizationManager synchronization,
      Object transaction,
      TransactionDefinition definition) {
    return Mono.defer(
        () -> {
          AtomicBoolean decided = new AtomicBoolean();
          Mono<Void> begun = super.doBegin(synchronization, transaction, definition).cache();
          Mono<Void> ended = begun.then(doCleanupAfterCompletion(synchronization, transaction));
          return begun
              .doOnTerminate(() -> decided.set(true))
              .doOnCancel(
                  () -> {
                    if (decided.compareAndSet(false, true)) {
                      ended.onErrorComplete().subscribe();
                    }
                  });
        });
  }
}
