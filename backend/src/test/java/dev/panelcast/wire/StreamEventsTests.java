package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.StreamEvents.ByeReason;
import dev.panelcast.wire.StreamEvents.Subscribed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamEventsTests {

  private static final Instant NOW = Instant.parse("2026-11-20T20:10:06.250999Z");

  @Test
  void helloTellsWhatFollowsAndWhenToComeBack() {
    Topic form =
        Topic.shared(new BoardId("fleet"), new PanelId("scenario-control"), Map.of(), null);
    List<Subscribed> panels = List.of(Subscribed.to(FrameCodecTests.TOPIC), Subscribed.to(form));

    assertThat(
            text(StreamEvents.hello(NOW, "4f2a9c81d07e", "k3x9q2", panels))
                + text(StreamEvents.retry(Duration.ofMillis(2731))))
        .isEqualTo(GoldenFiles.text("hello.sse"));
    assertThat(
            text(StreamEvents.hello(NOW, "4f2a9c81d07e", null, List.of()))
                + text(StreamEvents.retry(Duration.ofMillis(2731))))
        .isEqualTo(GoldenFiles.text("hello-without-epoch.sse"));
  }

  @Test
  void freshCarriesNewTimesOfTheSameRevision() {
    byte[] event =
        StreamEvents.fresh(
            FrameCodecTests.TOPIC, FrameCodecTests.okFrame().revision(), FrameCodecTests.LATER);

    assertThat(text(event)).isEqualTo(GoldenFiles.text("fresh.sse"));
  }

  @Test
  void smallEventsAreWrittenAsInTheirExamples() {
    assertThat(text(StreamEvents.beat(Instant.parse("2026-11-20T20:10:15.001Z"), 3)))
        .isEqualTo(GoldenFiles.text("beat.sse"));
    assertThat(text(StreamEvents.reset("epoch-changed"))).isEqualTo(GoldenFiles.text("reset.sse"));
    assertThat(text(StreamEvents.bye(ByeReason.SHUTDOWN, Duration.ofMillis(1873))))
        .isEqualTo(GoldenFiles.text("bye.sse"));
  }

  @Test
  void topicsOfAnySizeCanBeNamed() {
    for (BucketSize size : BucketSize.values()) {
      Topic topic = Topic.shared(new BoardId("b"), new PanelId("p"), Map.of(), size);
      assertThat(Subscribed.to(topic).bucketSeconds()).isEqualTo(size.seconds());
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
