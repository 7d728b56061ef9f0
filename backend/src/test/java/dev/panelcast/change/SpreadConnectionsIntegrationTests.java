package dev.panelcast.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SpreadConnectionsIntegrationTests {

  private static final int CONNECTIONS = 4;

  @Test
  void connectionsThatAreMadeOnTheThreadOfAnotherDoNotStayThere() {
    try (SpreadConnections spread = new SpreadConnections()) {
      ConnectionFactoryOptions.Builder options =
          ConnectionFactoryOptions.parse(Services.database().r2dbcUrl()).mutate();
      spread.customize(options);
      ConnectionFactory connections = ConnectionFactories.get(options.build());

      // One after the other: each is asked for on the thread that the one before has answered on.
      List<Answer> answers =
          requireNonNull(
              Flux.range(0, CONNECTIONS)
                  .concatMap(_ -> Mono.from(connections.create()).flatMap(this::answer))
                  .collectList()
                  .block(Database.SOON));

      assertThat(answers).extracting(Answer::thread).doesNotHaveDuplicates().hasSize(CONNECTIONS);
      Flux.fromIterable(answers).flatMap(Answer::close).blockLast(Database.SOON);
    }
  }

  private record Answer(Connection connection, String thread) {

    Mono<Void> close() {
      return Mono.from(connection.close());
    }
  }

  private Mono<Answer> answer(Connection connection) {
    return Mono.from(connection.createStatement("SELECT 1").execute())
        .flatMap(result -> Mono.from(result.map((_, _) -> Thread.currentThread().getName())))
        .map(thread -> new Answer(connection, thread));
  }
}
