package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:47.250Z");
  private static final Versions KNOWN = Versions.of(Map.of("costs", 7L, "leads", 3L));

  @Test
  void modelWithBucketsWantsThePresentOneAndIgnoresChanges() {
    Progress want = Due.model(SampleBoard.model(Cadence.every(BucketSize.S5), "costs"), NOW, KNOWN);

    assertThat(want).isEqualTo(progress("2026-11-21T10:00:45Z", Versions.NONE));
  }

  @Test
  void modelThatFollowsChangesWantsTheKnownVersionsOfItsDatasets() {
    Progress want = Due.model(SampleBoard.model(Cadence.onChange(), "costs"), NOW, KNOWN);

    assertThat(want).isEqualTo(new Progress(0, Versions.of(Map.of("costs", 7L))));
  }

  @Test
  void modelOnDemandIsGoodForItsTimeToLive() {
    Cadence demand = new Cadence.OnDemand(Duration.ofMinutes(10));

    assertThat(Due.model(SampleBoard.model(demand), NOW, KNOWN))
        .isEqualTo(progress("2026-11-21T09:50:47.250Z", Versions.NONE));
  }

  @Test
  void slowerPanelIsSatisfiedByTheFirstTickOfItsBucket() {
    Panel panel = SampleBoard.panel("slow", Cadence.every(BucketSize.S30), SampleBoard.tick());
    Topic topic = SampleBoard.topic(panel, BucketSize.S30);
    Progress need = Due.frame(panel, topic, NOW, KNOWN);

    assertThat(need).isEqualTo(progress("2026-11-21T10:00:30Z", Versions.NONE));
    assertThat(Due.reached(panel, topic, progress("2026-11-21T10:00:30Z", KNOWN)).covers(need))
        .isTrue();
    assertThat(Due.reached(panel, topic, progress("2026-11-21T10:00:25Z", KNOWN)).covers(need))
        .isFalse();
    assertThat(Due.reached(panel, topic, progress("2026-11-21T10:00:45Z", KNOWN)).at())
        .isEqualTo(need.at());
  }

  @Test
  void viewerMayChooseASlowerBucket() {
    Panel panel = SampleBoard.panel("fast", Cadence.every(BucketSize.S5), SampleBoard.tick());

    assertThat(Due.frame(panel, SampleBoard.topic(panel, BucketSize.S300), NOW, KNOWN).at())
        .isEqualTo(Instant.parse("2026-11-21T10:00:00Z").toEpochMilli());
  }

  @Test
  void panelFollowsOnlyTheDatasetsThatItAndItsModelName() {
    Panel panel =
        SampleBoard.panel(
            "edited",
            Cadence.onChange(),
            Set.of("costs", "plans"),
            SampleBoard.model(Cadence.onChange(), "costs", "leads"));
    Topic topic = SampleBoard.topic(panel, null);

    assertThat(Due.frame(panel, topic, NOW, KNOWN))
        .isEqualTo(new Progress(0, Versions.of(Map.of("costs", 7L))));
    assertThat(Due.isQuiet(topic)).isTrue();
  }

  private static Progress progress(String at, Versions versions) {
    return new Progress(Instant.parse(at).toEpochMilli(), versions);
  }
}
