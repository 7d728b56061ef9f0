package dev.panelcast.cache;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** The board, topics and frames that tests of this package speak of. */
final class Cast {

  static final Duration SOON = Duration.ofSeconds(10);

  static final BoardId BOARD = new BoardId("shop");
  static final PanelId SALES = new PanelId("sales");
  static final PanelId COSTS = new PanelId("costs");
  static final PanelId STAFF = new PanelId("staff");

  static final Topic SALES_5 = Topic.shared(BOARD, SALES, Map.of(), BucketSize.S5);
  static final Topic SALES_EAST =
      Topic.shared(BOARD, SALES, Map.of("region", "east & más"), BucketSize.S5);
  static final Topic COSTS_5 = Topic.shared(BOARD, COSTS, Map.of(), BucketSize.S5);
  static final Topic STAFF_5 = Topic.shared(BOARD, STAFF, Map.of(), BucketSize.S5);

  /** Sales and costs are projected from it, staff is not. */
  static final ModelKey MODEL = ModelKey.of(BOARD, "figures", Map.of());

  private Cast() {}

  static Progress at(long bucket) {
    return new Progress(bucket, Versions.NONE);
  }

  static Progress at(long bucket, long version) {
    return new Progress(bucket, Versions.of(Map.of("costs", version)));
  }

  static Frame frame(Topic topic, String text, Progress progress) {
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    items.put("text", Item.of("Text", text, null));
    Instant start = Instant.ofEpochMilli(progress.at());
    return FrameCodec.ok(
        topic,
        new PanelData.Stat(items, Notes.of("one text")),
        new Times(start, start.plusMillis(300), start.minusMillis(200)),
        progress.versions());
  }

  static Frames.Entry entry(Topic topic, String text, Progress progress) {
    return new Frames.Entry(frame(topic, text, progress), progress.at(), false);
  }

  static Claims.Ask ask(String token, Progress want, Map<Topic, Progress> needs) {
    return new Claims.Ask(MODEL, token, want, true, Set.of(SALES, COSTS), needs);
  }

  static Claims.Ask ask(String token, Progress want) {
    return ask(token, want, Map.of());
  }

  static Frames.Publication computed(
      String token, Progress progress, String value, Frames.Entry... entries) {
    return publication(
        token,
        progress,
        new Frames.Computed(value.getBytes(StandardCharsets.UTF_8)),
        Duration.ZERO,
        entries);
  }

  static Frames.Publication publication(
      String token,
      Progress progress,
      Frames.Result result,
      Duration pause,
      Frames.Entry... entries) {
    return new Frames.Publication(MODEL, token, progress, result, List.of(entries), pause);
  }
}
