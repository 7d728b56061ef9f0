package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(NoLeaks.class)
class StreamEndTests {

  @Test
  void stoppingSendsEveryViewerAwayInTimeEachWithATurnOfItsOwn() throws Exception {
    ConfigurableApplicationContext server =
        StreamServer.start(Map.of("panelcast.stream.admission.client-per-second", 10_000));
    List<StreamClient> clients = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      clients.add(StreamClient.open(StreamServer.port(server), StreamRig.STREAM));
    }
    clients.forEach(client -> client.await(event -> event.name().equals("hello")));

    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    await().atMost(Duration.ofSeconds(5)).until(() -> readiness(server) == 503);
    assertThat(stop).isNotDone();
    CompletableFuture.runAsync(() -> clients.forEach(StreamClient::awaitEnd))
        .get(5, TimeUnit.SECONDS);
    stop.get(5, TimeUnit.SECONDS);

    assertThat(clients)
        .extracting(client -> client.events().getLast())
        .allSatisfy(
            bye -> {
              assertThat(bye.name()).isEqualTo("bye");
              assertThat(bye.data().path("reason").asString()).isEqualTo("shutdown");
              assertThat(bye.retry()).isEqualTo(bye.data().path("retryMs").asLong());
            })
        .extracting(SseEvent::retry)
        .satisfies(retries -> assertThat(Set.copyOf(retries)).hasSizeGreaterThan(100));
    clients.forEach(StreamClient::close);
  }

  @Test
  void whoComesWhileTheServerStopsIsSentElsewhere() throws Exception {
    ConfigurableApplicationContext server =
        StreamServer.start(Map.of("panelcast.stream.admission.per-second", 1));
    List<StreamClient> clients = new ArrayList<>();
    // One leaves each second, so that there is time to come in between.
    for (int i = 0; i < 4; i++) {
      clients.add(StreamClient.open(StreamServer.port(server), StreamRig.STREAM));
    }
    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    await().atMost(Duration.ofSeconds(5)).until(() -> readiness(server) == 503);
    try (StreamClient late = StreamClient.open(StreamServer.port(server), StreamRig.STREAM)) {
      late.awaitEnd();

      assertThat(late.briefs()).containsExactly("bye");
      assertThat(late.events().getFirst().data().path("reason").asString()).isEqualTo("shutdown");
    }
    clients.forEach(StreamClient::awaitEnd);
    stop.get(10, TimeUnit.SECONDS);
    clients.forEach(StreamClient::close);
  }

  @Test
  void aStreamThatGrewOldEndsAndIsContinued() {
    try (ConfigurableApplicationContext server =
        StreamServer.start(Map.of("panelcast.stream.lifetime", "1500ms"))) {
      server.getBean(TestFeed.class).publish(1, StreamRig.CLOCK);
      String address = StreamRig.STREAM + "?panels=clock";
      try (StreamClient old = StreamClient.open(StreamServer.port(server), address)) {
        SseEvent panel = old.await(event -> event.id() != null);
        old.awaitEnd();
        try (StreamClient next =
            StreamClient.open(StreamServer.port(server), address, "Last-Event-ID: " + panel.id())) {
          next.await(event -> event.name().equals("fresh"));

          assertThat(old.isOver()).isTrue();
          assertThat(old.events().getLast().data().path("reason").asString()).isEqualTo("rotate");
          assertThat(next.briefs()).doesNotContain("reset").noneMatch(it -> it.startsWith("panel"));
        }
      }
    }
  }

  @Test
  void whoTakesNothingDoesNotHoldUpTheStop() throws Exception {
    ConfigurableApplicationContext server =
        StreamServer.start(Map.of("spring.lifecycle.timeout-per-shutdown-phase", "2m"));
    TestFeed feed = server.getBean(TestFeed.class);
    feed.publish(0, StreamRig.CLOCK);
    String address = StreamRig.STREAM + "?panels=clock";
    try (StreamClient stalled = StreamClient.open(StreamServer.port(server), address, 4096)) {
      stalled.await(event -> event.name().equals("panel"));
      for (int number = 1; number <= 40; number++) {
        feed.publish(StreamRig.big(number, 64), StreamRig.CLOCK);
      }

      CompletableFuture.runAsync(server::close).get(30, TimeUnit.SECONDS);
    }
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

  private static int readiness(ConfigurableApplicationContext server) {
    return Calls.get("http://localhost:" + StreamServer.port(server) + "/actuator/health/readiness")
        .statusCode();
  }

  private static boolean countsTwo(SseEvent event) {
    return event.name().equals("beat")
        && event.data().path("viewers").asInt() == 2
        && event.data().path("serverTime").asString().equals("2026-11-20T20:10:06Z");
  }
}
