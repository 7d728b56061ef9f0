package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.SseEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes when there is no room, on real sockets. */
class StreamAdmissionTests extends StreamRig {

  private static final int ROOM = 4;

  @Override
  Map<String, Object> settings() {
    return Map.of(
        "panelcast.stream.admission.streams",
        ROOM,
        "panelcast.stream.admission.client-streams",
        ROOM + 1,
        "panelcast.stream.admission.per-second",
        1000,
        "panelcast.stream.admission.client-per-second",
        1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Accept-Encoding: gzip"})
  void whoFindsNoRoomIsToldWhenToComeBackAndNobodyIsSentAwayForIt(String header) {
    String[] headers = header.isEmpty() ? new String[0] : new String[] {header};
    List<StreamClient> inside = fill();
    for (int attempt = 0; attempt < 20; attempt++) {
      try (StreamClient late = open("", headers)) {
        late.awaitEnd();

        assertThat(late.head()).startsWith("HTTP/1.1 200 ").contains("text/event-stream");
        assertThat(late.head().toLowerCase(Locale.ROOT)).doesNotContain("content-encoding");
        assertThat(late.briefs()).containsExactly("bye");
        assertBusy(late.events().getFirst());
      }
    }
    feed().publish(1, CLOCK);

    assertThat(inside)
        .allSatisfy(client -> client.await(event -> event.brief().startsWith("panel clock")));
    assertThat(server().getBean(Streams.class).viewers()).isEqualTo(ROOM);
    leave(inside);
  }

  @Test
  void whoeverLeavesMakesRoom() {
    List<StreamClient> inside = fill();
    inside.removeFirst().close();

    await().atMost(Duration.ofSeconds(5)).until(this::isWelcome);

    leave(inside);
  }

  @Test
  void aRefusedRequestTakesNoRoom() {
    for (int attempt = 0; attempt < 3 * ROOM; attempt++) {
      try (StreamClient wrong = open("?tab=ghost")) {
        assertThat(wrong.head()).startsWith("HTTP/1.1 404 ");
      }
    }

    leave(fill());
  }

  @Test
  void refusalsAreCounted() {
    List<StreamClient> inside = fill();
    double before = refused();
    try (StreamClient late = open("")) {
      late.awaitEnd();
    }

    assertThat(refused() - before).isOne();
    leave(inside);
  }

  private static void assertBusy(SseEvent bye) {
    assertThat(bye.data().path("reason").asString()).isEqualTo("busy");
    assertThat(bye.retry()).isEqualTo(bye.data().path("retryMs").asLong()).isBetween(5000L, 15000L);
  }

  private List<StreamClient> fill() {
    List<StreamClient> inside = new ArrayList<>();
    for (int number = 0; number < ROOM; number++) {
      StreamClient client = open("?tab=first");
      client.await(event -> event.name().equals("hello"));
      inside.add(client);
    }
    return inside;
  }

  private boolean isWelcome() {
    try (StreamClient client = open("")) {
      return !client.await(_ -> true).name().equals("bye");
    }
  }

  /** Returns when the server knows it, too. */
  private void leave(List<StreamClient> clients) {
    clients.forEach(StreamClient::close);
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> server().getBean(Streams.class).viewers() == 0);
  }

  private double refused() {
    return server()
        .getBean(MeterRegistry.class)
        .get("panelcast.stream.refused")
        .tag("limit", "instance")
        .counter()
        .count();
  }
}
