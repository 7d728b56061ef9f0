package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.GivenChanges;
import dev.panelcast.wire.FrameCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutdatedTests {

  private static final Topic TOPIC =
      Topic.shared(DemoBoard.ID, new PanelId("plan"), Map.of(), null);

  private final TestFeed feed = new TestFeed();
  private final GivenChanges changes = new GivenChanges();

  @Test
  void aFrameIsOutdatedWhenADatasetThatItsPanelFollowsIsNewer() {
    Frame frame = frame(Map.of("costs", 1L, "rates", 1L));

    changes.learn(Versions.of(Map.of("costs", 1L, "leads", 9L)));
    assertThat(outdated(Cadence.onChange(), "costs").test(frame)).isFalse();

    changes.learn(Versions.of(Map.of("rates", 2L)));
    assertThat(outdated(Cadence.onChange(), "costs").test(frame)).isFalse();
    assertThat(outdated(Cadence.onChange(), "costs", "rates").test(frame)).isTrue();
  }

  @Test
  void onlyTheScopeThatTheFrameWasMadeOfCounts() {
    Frame frame = frame(Map.of("plan:7", 1L));

    changes.learn(Versions.of(Map.of("plan:8", 5L, "plan", 5L)));
    assertThat(outdated(Cadence.onChange(), "plan").test(frame)).isFalse();

    changes.learn(Versions.of(Map.of("plan:7", 2L)));
    assertThat(outdated(Cadence.onChange(), "plan").test(frame)).isTrue();
  }

  @Test
  void aPanelThatDoesNotFollowChangesIsNeverOutdated() {
    changes.learn(Versions.of(Map.of("costs", 2L)));

    assertThat(outdated(Cadence.every(BucketSize.S5), "costs").test(frame(Map.of("costs", 1L))))
        .isFalse();
  }

  private Outdated outdated(Cadence cadence, String... datasets) {
    Panel any = new DemoBoard().panels().getFirst();
    Panel panel =
        new Panel(
            TOPIC.panel(),
            "Plan",
            Panel.Kind.STAT,
            cadence,
            List.of(),
            Set.of(datasets),
            null,
            any.projection());
    return new Outdated(_ -> panel, changes);
  }

  private Frame frame(Map<String, Long> versions) {
    return FrameCodec.ok(TOPIC, TestFeed.data(1), feed.times(), Versions.of(versions));
  }
}
