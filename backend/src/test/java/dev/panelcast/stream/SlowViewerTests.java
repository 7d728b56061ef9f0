package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.SseEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlowViewerTests extends StreamRig {

  private static final int FRAMES = 400;

  @Override
  Map<String, Object> settings() {
    return Map.of("panelcast.stream.gather", "0");
  }

  @Test
  void aViewerThatDoesNotReadGetsTheNewestAndOthersNoticeNothing() {
    feed().publish(0, CLOCK);
    try (StreamClient slow = StreamClient.open(port(), STREAM + "?panels=clock", 4096);
        StreamClient healthy = open("?panels=clock")) {
      slow.await(event -> event.name().equals("panel"));
      healthy.await(event -> event.name().equals("panel"));

      for (int number = 1; number <= FRAMES; number++) {
        feed().publish(big(number, 64), CLOCK);
        int wanted = number;
        healthy.await(event -> summary(event).startsWith(wanted + " "));
      }
      slow.await(event -> summary(event).startsWith(FRAMES + " "));

      List<SseEvent> received =
          slow.events().stream().filter(event -> event.name().equals("panel")).toList();
      assertThat(received)
          .extracting(SseEvent::id)
          .doesNotHaveDuplicates()
          .isSortedAccordingTo((a, b) -> Long.compare(sequence(a), sequence(b)));
      // What fits into the kernel's buffers of both sides, and the write under way.
      assertThat(received).hasSizeLessThan(20);
      assertThat(conflated()).isGreaterThan(FRAMES - 40);
    }
  }

  @Test
  void aViewerThatLeavesWithAWriteUnderWayIsForgotten() {
    feed().publish(0, CLOCK);
    Streams streams = server().getBean(Streams.class);
    try (StreamClient slow = StreamClient.open(port(), STREAM + "?panels=clock", 4096)) {
      slow.await(event -> event.name().equals("panel"));
      for (int number = 1; number <= 100; number++) {
        feed().publish(big(number, 64), CLOCK);
      }
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> streams.viewers() == 0);
    assertThat(feed().watched()).isEmpty();
  }

  private double conflated() {
    return server().getBean(MeterRegistry.class).get("panelcast.stream.dropped").counter().count();
  }

  private static String summary(SseEvent event) {
    return event.data().at("/data/summary").asString("");
  }

  private static long sequence(String id) {
    return Long.parseLong(id.substring(id.indexOf('-') + 1));
  }
}
