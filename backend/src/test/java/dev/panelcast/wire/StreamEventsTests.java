package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Revision;
import dev.panelcast.wire.StreamEvents.ByeReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamEventsTests {

  private static final Instant NOW = Instant.parse("2026-11-20T20:10:06.250999Z");

  @Test
  void helloTellsWhatFollowsAndWhenToComeBack() {
    List<String> panels = List.of("forecast-alerts", "scenario-control");

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
  void aPatchCarriesTheTimesAndBothRevisions() {
    byte[] event =
        PatchText.write(
            new Revision("0123456789abcdef"),
            FrameCodecTests.okFrame(),
            "{\"items\":{\"a1\":{\"level\":\"critical\"},\"a3\":null},\"order\":[\"a1\",\"a2\"]}"
                .getBytes(StandardCharsets.UTF_8));

    assertThat("id: k3x9q2-43\n" + text(event)).isEqualTo(GoldenFiles.text("patch.sse"));
  }

  @Test
  void smallEventsAreWrittenAsInTheirExamples() {
    assertThat(text(StreamEvents.beat(Instant.parse("2026-11-20T20:10:15.001Z"), 3)))
        .isEqualTo(GoldenFiles.text("beat.sse"));
    assertThat(text(StreamEvents.reset("epoch-changed"))).isEqualTo(GoldenFiles.text("reset.sse"));
    assertThat(text(StreamEvents.bye(ByeReason.SHUTDOWN, Duration.ofMillis(1873))))
        .isEqualTo(GoldenFiles.text("bye.sse"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
