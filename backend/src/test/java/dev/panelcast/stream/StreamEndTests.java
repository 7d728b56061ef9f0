package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(NoLeaks.class)
class StreamEndTests {

  @Test
  void stoppingSaysFarewellToEveryStreamAndDoesNotWait() throws Exception {
    ConfigurableApplicationContext server = StreamServer.start(Map.of());
    List<StreamClient> clients = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      clients.add(StreamClient.open(StreamServer.port(server), StreamRig.STREAM));
    }
    clients.forEach(client -> client.await(event -> event.name().equals("hello")));

    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    clients.forEach(StreamClient::awaitEnd);
    stop.get(4, TimeUnit.SECONDS);

    assertThat(clients).allSatisfy(client -> assertThat(client.isOver()).isTrue());
    assertThat(clients)
        .extracting(client -> client.events().getLast())
        .allSatisfy(
            bye -> {
              assertThat(bye.name()).isEqualTo("bye");
              assertThat(bye.data().path("reason").asString()).isEqualTo("shutdown");
              assertThat(bye.retry()).isEqualTo(bye.data().path("retryMs").asLong());
            })
        .extracting(SseEvent::retry)
        .doesNotContainNull()
        .satisfies(retries -> assertThat(List.copyOf(retries)).hasSizeGreaterThan(10));
    clients.forEach(StreamClient::close);
  }

  @Test
  void oneBeatIsMadeForAllStreams() {
    try (ConfigurableApplicationContext server =
            StreamServer.start(Map.of("panelcast.stream.beat", "300ms"));
        StreamClient one = StreamClient.open(StreamServer.port(server), StreamRig.STREAM);
        StreamClient other = StreamClient.open(StreamServer.port(server), StreamRig.STREAM)) {
      one.await(event -> event.name().equals("hello"));
      other.await(event -> event.name().equals("hello"));
      server.getBean(TestFeed.class).pass(Duration.ofSeconds(1));

      SseEvent beat = one.await(StreamEndTests::countsTwo);

      assertThat(other.await(StreamEndTests::countsTwo).data()).isEqualTo(beat.data());
      assertThat(beat.id()).isNull();
    }
  }

  private static boolean countsTwo(SseEvent event) {
    return event.name().equals("beat")
        && event.data().path("viewers").asInt() == 2
        && event.data().path("serverTime").asString().equals("2026-11-20T20:10:06Z");
  }
}
