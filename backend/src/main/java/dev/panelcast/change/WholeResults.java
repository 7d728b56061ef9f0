package dev.panelcast.change;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/**
 * Results that are received to their end, though who asked may have given up before they came. Else
 * the driver stops in the middle of a long one, and its connection never answers again.
 */
final class WholeResults {

  private WholeResults() {}

  /** A client that receives so. */
  static DatabaseClient client(ConnectionFactory connections) {
    return DatabaseClient.builder()
        .connectionFactory(connections)
        .executeFunction(WholeResults::execute)
        .build();
  }

  private static Publisher<? extends Result> execute(Statement statement) {
    return Flux.from(statement.execute()).doOnDiscard(Result.class, WholeResults::receive);
  }

  private static void receive(Result late) {
    Flux.from(late.getRowsUpdated()).onErrorComplete().subscribe();
  }
}
