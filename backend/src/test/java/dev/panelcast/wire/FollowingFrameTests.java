package dev.panelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Versions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowingFrameTests {

  private static final int MANY = 40;

  @Test
  void fewChangesInManyRowsAreAPatchThatMakesTheNewData() {
    Frame earlier = frame(MANY, 1);
    Frame next = frame(MANY, 2);

    Frame.Patch patch = Objects.requireNonNull(FrameCodec.following(earlier, next).patch());

    assertThat(patch.base()).isEqualTo(earlier.revision());
    assertThat(patch.bytes().length).isLessThan(next.bytes().length / 2);
    String text = new String(patch.bytes(), StandardCharsets.UTF_8);
    JsonNode event =
        JsonMapper.shared().readTree(text.substring(text.indexOf("data: ") + 6).strip());
    assertThat(event.path("revision").asString()).isEqualTo(next.revision().value());
    assertThat(JsonMerge.merge(data(earlier), event.path("patch"))).isEqualTo(data(next));
  }

  @Test
  void aPatchIsKeptWithItsFrame() {
    Frame patched = FrameCodec.following(frame(MANY, 1), frame(MANY, 2)).at(7);

    Frame.Patch back =
        Objects.requireNonNull(FrameCodec.unpack(FrameCodec.pack(patched), 7).patch());

    assertThat(back.base()).isEqualTo(Objects.requireNonNull(patched.patch()).base());
    assertThat(back.bytes()).isEqualTo(patched.patch().bytes());
  }

  @Test
  void whatIsNotMuchShorterOrNotWellIsSentWhole() {
    Problem problem = new Problem("stale_data", "No new records arrive.", null);
    Frame well = frame(MANY, 1);
    Frame stale = FrameCodec.still(well, Status.STALE, problem);

    assertThat(FrameCodec.following(null, well).patch()).isNull();
    assertThat(FrameCodec.following(frame(1, 1), frame(1, 2)).patch()).isNull();
    assertThat(FrameCodec.following(frame(3, 1), well).patch()).isNull();
    assertThat(FrameCodec.following(well, well).patch()).isNull();
    assertThat(FrameCodec.following(stale, frame(MANY, 2)).patch()).isNull();
    assertThat(FrameCodec.following(well, stale).patch()).isNull();
    assertThat(FrameCodec.following(well, late(MANY, problem)).patch()).isNull();
  }

  private static JsonNode data(Frame frame) {
    return JsonMapper.shared().readTree(FrameCodec.data(frame));
  }

  private static Frame frame(int rows, long first) {
    return FrameCodec.ok(
        FrameCodecTests.TOPIC, data(rows, first), FrameCodecTests.LATER, Versions.NONE);
  }

  private static Frame late(int rows, Problem problem) {
    return FrameCodec.late(
        FrameCodecTests.TOPIC, data(rows, 2), problem, FrameCodecTests.LATER, Versions.NONE);
  }

  private static PanelData data(int rows, long first) {
    LinkedHashMap<String, Item> items = new LinkedHashMap<>();
    for (int row = 0; row < rows; row++) {
      items.put("row-" + row, Item.of("Row " + row, row == 0 ? first : row, "count"));
    }
    return new PanelData.Stat(items, Notes.of("Rows"));
  }
}
