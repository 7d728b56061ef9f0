package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StalledViewerTests extends StreamRig {

  @Override
  Map<String, Object> settings() {
    return Map.of("panelcast.stream.stalled", "600ms");
  }

  @Test
  void aViewerThatTakesNothingIsCutAndAnIdleOneIsNot() {
    feed().publish(0, CLOCK, COST);
    Streams streams = server().getBean(Streams.class);
    try (StreamClient stalled = StreamClient.open(port(), STREAM + "?panels=clock", 4096);
        StreamClient idle = open("?panels=cost")) {
      stalled.await(event -> event.name().equals("panel"));
      idle.await(event -> event.name().equals("panel"));
      for (int number = 1; number <= 40; number++) {
        feed().publish(big(number, 64), CLOCK);
      }

      await().atMost(Duration.ofSeconds(10)).until(() -> streams.viewers() == 1);

      feed().publish(1, COST);
      assertThat(idle.await(event -> value(event) == 1).brief()).startsWith("panel cost");
    }
  }
}
