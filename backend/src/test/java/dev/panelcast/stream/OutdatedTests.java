package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
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
import reactor.core.publisher.Mono;

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
  void anEssentialOfTheModelCountsForEveryPanel() {
    Panel.Projection<Long> grown =
        new Panel.Projection<>(new Grown("parts"), (_, _) -> Panel.View.empty("none", "None."));
    Frame frame = frame(Map.of("parts:7", 0L));
    assertThat(outdated(Cadence.onChange(), grown).test(frame)).isFalse();

    changes.learn(Versions.of(Map.of("parts:7", 1L)));

    assertThat(outdated(Cadence.onChange(), grown).test(frame)).isTrue();
    assertThat(outdated(Cadence.onChange()).test(frame)).isFalse();
  }

  @Test
  void aPanelThatDoesNotFollowChangesIsNeverOutdated() {
    changes.learn(Versions.of(Map.of("costs", 2L)));

    assertThat(outdated(Cadence.every(BucketSize.S5), "costs").test(frame(Map.of("costs", 1L))))
        .isFalse();
  }

  /** A model of which all panels follow a dataset. */
  private record Grown(String dataset) implements Model<Long> {

    @Override
    public String id() {
      return "grown";
    }

    @Override
    public Class<Long> type() {
      return Long.class;
    }

    @Override
    public Cadence cadence() {
      return Cadence.onChange();
    }

    @Override
    public Set<String> datasets() {
      return Set.of(dataset);
    }

    @Override
    public Set<String> essentials() {
      return Set.of(dataset);
    }

    @Override
    public Mono<Result<Long>> compute(Request request) {
      return Mono.empty();
    }
  }

  private Outdated outdated(Cadence cadence, String... datasets) {
    Panel any = new DemoBoard().panels().getFirst();
    return outdated(cadence, any.projection(), datasets);
  }

  private Outdated outdated(Cadence cadence, Panel.Projection<?> projection, String... datasets) {
    Panel panel =
        new Panel(
            TOPIC.panel(),
            "Plan",
            Panel.Kind.STAT,
            cadence,
            List.of(),
            Set.of(datasets),
            null,
            projection);
    return new Outdated(_ -> panel, changes);
  }

  private Frame frame(Map<String, Long> versions) {
    return FrameCodec.ok(TOPIC, TestFeed.data(1), feed.times(), Versions.of(versions));
  }
}
