package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.testkit.SseEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamControllerTests extends StreamRig {

  @BeforeEach
  void publishAll() {
    feed().swapEpoch("e1");
    feed().publish(1, STRIP, CLOCK, COST);
  }

  @Test
  void aStreamBeginsWithHelloAndTheTabsPanelsInOneWrite() {
    try (StreamClient client = open("?tab=first")) {
      client.await(event -> event.name().equals("panel"));

      assertThat(client.head())
          .startsWith("HTTP/1.1 200 OK")
          .containsIgnoringCase("content-type: text/event-stream")
          .containsIgnoringCase("cache-control: no-cache, no-transform")
          .containsIgnoringCase("x-accel-buffering: no");
      assertThat(client.writes().getFirst())
          .extracting(SseEvent::name)
          .containsExactly("hello", "retry", "panel", "panel", "panel");
      SseEvent hello = client.events().getFirst();
      assertThat(hello.data().path("panels").toString())
          .isEqualTo("[\"strip\",\"clock\",\"cost\"]");
      assertThat(hello.data().path("epoch").asString()).matches("e1[0-9a-f]{8}");
      assertThat(hello.data().path("build").asString()).matches("[0-9a-f]{12}");
      assertThat(client.events().get(1).retry()).isBetween(1000L, 3000L);
    }
  }

  @Test
  void withoutTabAndPanelsTheFirstTabIsShown() {
    try (StreamClient client = open("")) {
      client.await(event -> event.brief().startsWith("panel cost"));
    }
  }

  @Test
  void chosenPanelsAreShownOnceEach() {
    try (StreamClient client = open("?panels=clock,strip,clock&refresh=5")) {
      client.await(event -> event.brief().startsWith("panel clock"));

      assertThat(client.events().getFirst().data().path("panels").toString())
          .isEqualTo("[\"clock\",\"strip\"]");
    }
  }

  @Test
  void whatIsPublishedTogetherLeavesInOneWrite() {
    try (StreamClient client = open("?tab=first")) {
      client.await(event -> event.name().equals("panel"));

      feed().publish(2, STRIP, CLOCK, COST);

      client.await(event -> value(event) == 2);
      List<SseEvent> write = client.writes().getLast();
      assertThat(write).extracting(SseEvent::name).containsExactly("panel", "panel", "panel");
      assertThat(write).extracting(SseEvent::id).doesNotContainNull().isSorted();
    }
  }

  @Test
  void sameContentWithNewerTimesIsFreshWithoutId() {
    try (StreamClient client = open("?panels=clock")) {
      client.await(event -> event.name().equals("panel"));
      feed().pass(Duration.ofSeconds(5));

      feed().refresh(CLOCK);

      SseEvent fresh = client.await(event -> event.name().equals("fresh"));
      assertThat(fresh.id()).isNull();
      assertThat(fresh.data().path("revision").asString())
          .isEqualTo(feed().stored(CLOCK).revision().value());
    }
  }

  @Test
  void aResetOfTheClusterIsAResetOfEveryStream() {
    try (StreamClient client = open("?panels=clock")) {
      client.await(event -> event.name().equals("panel"));

      feed().swapEpoch("e2");
      feed().emit(new News.Reset("epoch-changed"));

      client.await(event -> event.name().equals("reset"));
      SseEvent last = client.await(event -> event.brief().startsWith("panel clock #e2"));
      assertThat(value(last)).isEqualTo(1);
    }
  }

  @Test
  void lostNewsAreMadeGoodByReading() {
    try (StreamClient client = open("?panels=clock")) {
      client.await(event -> event.name().equals("panel"));
      feed().store(CLOCK, 7);

      feed().emit(new News.Reread());

      client.await(event -> value(event) == 7);
    }
  }

  @Test
  void whileTheClusterIsAwayFramesCarryNoIdAndAResetFollows() {
    try (StreamClient client = open("?panels=clock")) {
      client.await(event -> event.name().equals("panel"));
      feed().swapEpoch(null);
      feed().pass(Duration.ofSeconds(5));
      feed().publish(2, CLOCK);
      assertThat(client.await(event -> value(event) == 2).id()).isNull();

      feed().swapEpoch("e1");
      feed().emit(new News.Reset("rejoined"));

      SseEvent reset = client.await(event -> event.name().equals("reset"));
      assertThat(reset.data().path("reason").asString()).isEqualTo("rejoined");
      client.await(event -> value(event) == 2 && event.id() != null);
    }
  }

  @Test
  void aClientThatLeavesIsForgotten() {
    Streams streams = server().getBean(Streams.class);
    try (StreamClient client = open("?panels=clock")) {
      client.await(event -> event.name().equals("panel"));
      assertThat(feed().watched()).contains(CLOCK);
      assertThat(streams.viewers()).isPositive();
    }
    // A client that is gone is noticed at the next write at the latest.
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              feed().publish(3, CLOCK);
              assertThat(feed().watched()).isEmpty();
              assertThat(streams.viewers()).isZero();
            });
  }

  @Test
  void whenTheBoardIsFullTheClientIsToldToComeBackLater() {
    feed().fill(true);
    try (StreamClient client = open("?panels=clock")) {
      client.awaitEnd();

      assertThat(client.head()).startsWith("HTTP/1.1 200 OK");
      assertThat(client.briefs()).containsExactly("bye");
      SseEvent bye = client.events().getFirst();
      assertThat(bye.data().path("reason").asString()).isEqualTo("busy");
      assertThat(bye.retry()).isEqualTo(bye.data().path("retryMs").asLong()).isPositive();
    } finally {
      feed().fill(false);
    }
  }
}
