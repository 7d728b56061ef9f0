package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameCodecTests {

  static final Topic TOPIC =
      Topic.shared(
          new BoardId("fleet"),
          new PanelId("forecast-alerts"),
          Map.of("server", "ppml0015"),
          BucketSize.S5);
  static final Times TIMES =
      new Times(
          Instant.parse("2026-11-20T20:10:05Z"),
          Instant.parse("2026-11-20T20:10:05.041999Z"),
          Instant.parse("2026-11-20T20:10:03Z"));
  static final Times LATER =
      new Times(
          Instant.parse("2026-11-20T20:10:10Z"),
          Instant.parse("2026-11-20T20:10:10.038Z"),
          Instant.parse("2026-11-20T20:10:08Z"));

  private static final Versions SEEN = Versions.of(Map.of("costs", 7L));
  private static final Problem FAILED =
      new Problem(
          "compute_failed",
          "The last computation failed.",
          Instant.parse("2026-11-20T20:10:10.007Z"));

  static Frame okFrame() {
    return FrameCodec.ok(TOPIC, list(), TIMES, SEEN);
  }

  static Map<String, Frame> framesByFile() {
    Frame ok = okFrame();
    Problem old =
        new Problem(
            "input_old", "No new record for 15 s or more.", Instant.parse("2026-11-20T20:10:20Z"));
    Problem none =
        new Problem(
            "no_servers", "No server has sent a record. Post rows to server-metrics.", null);
    Times failedAt = new Times(null, Objects.requireNonNull(FAILED.since()), null);
    Map<String, Frame> frames = new LinkedHashMap<>();
    frames.put("ok", ok.at(42));
    frames.put("empty", FrameCodec.empty(TOPIC, none, TIMES, SEEN).at(43));
    frames.put("stale", FrameCodec.stale(TOPIC, list(), old, TIMES, SEEN).at(43));
    frames.put("error", FrameCodec.still(ok, Status.ERROR, FAILED).at(43));
    frames.put(
        "error-without-data", FrameCodec.error(TOPIC, FAILED, failedAt, Versions.NONE).at(43));
    return frames;
  }

  @ParameterizedTest
  @MethodSource("files")
  void framesAreWrittenAsInTheirExamples(String file) {
    Frame frame = frame(file);
    String event = text(StreamEvents.id("k3x9q2", frame.sequence())) + text(frame.bytes());

    assertThat(event).isEqualTo(GoldenFiles.text("panel-" + file + ".sse"));
    assertThat(text(FrameCodec.body(frame)) + "\n")
        .isEqualTo(GoldenFiles.text("body-" + file + ".json"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void packedFramesReadBackEqual(String file) {
    Frame frame = frame(file);

    Frame back = FrameCodec.unpack(FrameCodec.pack(frame), frame.sequence());

    assertThat(back).usingRecursiveComparison().isEqualTo(frame);
  }

  @ParameterizedTest
  @MethodSource("files")
  void packedFramesOfAnotherVersionOrLengthAreRefused(String file) {
    byte[] packed = FrameCodec.pack(frame(file));
    byte[] other = packed.clone();
    other[0]++;

    assertThatIllegalArgumentException().isThrownBy(() -> FrameCodec.unpack(other, 1));
    for (int length = 0; length < packed.length; length += 7) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatIllegalArgumentException().isThrownBy(() -> FrameCodec.unpack(cut, 1));
    }
    byte[] longer = Arrays.copyOf(packed, packed.length + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> FrameCodec.unpack(longer, 1));
  }

  @Test
  void timesAndVersionsAreNoPartOfRevisionAndBody() {
    Frame one = okFrame();
    Frame other = FrameCodec.ok(TOPIC, list(), LATER, Versions.NONE);

    assertThat(other.revision()).isEqualTo(one.revision());
    assertThat(FrameCodec.body(other)).isEqualTo(FrameCodec.body(one));
    assertThat(other.bytes()).isNotEqualTo(one.bytes());
  }

  @Test
  void statusDataAndProblemCodeAreEachPartOfTheRevision() {
    Frame ok = okFrame();
    Frame error = FrameCodec.still(ok, Status.ERROR, FAILED);
    Frame otherCode =
        FrameCodec.still(ok, Status.ERROR, new Problem("timeout", "Took too long.", null));
    Frame stale = FrameCodec.still(ok, Status.STALE, FAILED);
    Frame otherData =
        FrameCodec.ok(
            TOPIC, new PanelData.Listing(new LinkedHashMap<>(), Notes.of("x")), TIMES, SEEN);

    assertThat(
            Arrays.asList(
                ok.revision(),
                error.revision(),
                otherCode.revision(),
                stale.revision(),
                otherData.revision()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFailureKeepsDataTimesAndVersionsOfTheLastGoodFrame() {
    Frame ok = okFrame();

    Frame error = FrameCodec.still(ok, Status.ERROR, FAILED);

    assertThat(FrameCodec.data(error)).isEqualTo(FrameCodec.data(ok));
    assertThat(error.times()).isEqualTo(ok.times());
    assertThat(error.versions()).isEqualTo(ok.versions());
  }

  @Test
  void theSameFailureKeepsItsBeginning() {
    Frame first = FrameCodec.still(okFrame(), Status.ERROR, FAILED);
    Problem again = new Problem(FAILED.code(), FAILED.message(), Instant.now());

    Frame second = FrameCodec.still(first, Status.ERROR, again);

    assertThat(second.problem()).isEqualTo(FAILED);
    assertThat(second.bytes()).isEqualTo(first.bytes());
  }

  @Test
  void newerTimesLeaveTheRestAsItIs() {
    Frame frame = okFrame().at(42);

    Frame moved = FrameCodec.retimed(frame, LATER, Versions.NONE);

    assertThat(moved)
        .usingRecursiveComparison()
        .isEqualTo(FrameCodec.ok(TOPIC, list(), LATER, Versions.NONE).at(42));
    assertThat(moved.revision()).as("not computed again").isSameAs(frame.revision());
  }

  @Test
  void textCannotForgeAnotherEventOrData() {
    String forged = "x\r\n\nevent: bye\ndata: {},\"data\":{\"a\":1}";
    PanelData data = new PanelData.Listing(new LinkedHashMap<>(), Notes.of(forged));
    Topic topic = Topic.shared(TOPIC.board(), TOPIC.panel(), Map.of("server", forged), null);

    Frame frame =
        FrameCodec.still(
            FrameCodec.ok(topic, data, TIMES, SEEN),
            Status.ERROR,
            new Problem("compute_failed", forged, null));

    assertThat(text(frame.bytes()).lines()).hasSize(3);
    assertThat(text(frame.bytes())).doesNotContain("\r").endsWith("}}\n\n");
    assertThat(FrameCodec.data(frame)).isEqualTo(CanonicalJson.write(data));
  }

  private static Frame frame(String file) {
    return Objects.requireNonNull(framesByFile().get(file));
  }

  static Iterable<String> files() {
    return framesByFile().keySet();
  }

  private static PanelData list() {
    return Samples.of("data-list");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
