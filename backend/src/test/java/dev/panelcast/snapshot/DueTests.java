package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:47.250Z");
  private static final Versions KNOWN = Versions.of(Map.of("costs", 7L, "leads", 3L));

  @Test
  void modelWithBucketsWantsThePresentOneAndIgnoresChanges() {
    Progress want = model(SampleBoard.model(Cadence.every(BucketSize.S5), "costs"));

    assertThat(want).isEqualTo(progress("2026-11-21T10:00:45Z", Versions.NONE));
  }

  @Test
  void modelThatFollowsChangesWantsTheKnownVersionsOfItsDatasets() {
    Progress want = model(SampleBoard.model(Cadence.onChange(), "costs"));

    assertThat(want).isEqualTo(new Progress(0, Versions.of(Map.of("costs", 7L))));
  }

  @Test
  void modelOnDemandIsGoodForItsTimeToLive() {
    Cadence demand = new Cadence.OnDemand(Duration.ofMinutes(10));

    assertThat(model(SampleBoard.model(demand)))
        .isEqualTo(progress("2026-11-21T09:50:47.250Z", Versions.NONE));
  }

  @Test
  void slowerPanelIsSatisfiedByTheFirstTickOfItsBucket() {
    Panel panel = SampleBoard.panel("slow", Cadence.every(BucketSize.S30), SampleBoard.tick());
    Topic topic = SampleBoard.topic(panel, BucketSize.S30);
    Progress need = Due.frame(plan(panel), panel, topic, NOW, KNOWN);

    assertThat(need).isEqualTo(progress("2026-11-21T10:00:30Z", Versions.NONE));
    assertThat(
            Due.reached(plan(panel), panel, topic, progress("2026-11-21T10:00:30Z", KNOWN))
                .covers(need))
        .isTrue();
    assertThat(
            Due.reached(plan(panel), panel, topic, progress("2026-11-21T10:00:25Z", KNOWN))
                .covers(need))
        .isFalse();
    assertThat(Due.reached(plan(panel), panel, topic, progress("2026-11-21T10:00:45Z", KNOWN)).at())
        .isEqualTo(need.at());
  }

  @Test
  void viewerMayChooseASlowerBucket() {
    Panel panel = SampleBoard.panel("fast", Cadence.every(BucketSize.S5), SampleBoard.tick());

    assertThat(
            Due.frame(plan(panel), panel, SampleBoard.topic(panel, BucketSize.S300), NOW, KNOWN)
                .at())
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

    assertThat(Due.frame(plan(panel), panel, topic, NOW, KNOWN))
        .isEqualTo(new Progress(0, Versions.of(Map.of("costs", 7L))));
    assertThat(Due.isQuiet(topic)).isTrue();
  }

  @Test
  void onlyChangesInTheScopeThatAVariableNamesMakeAModelDue() {
    SampleBoard.Counting scoped =
        SampleBoard.model(Cadence.onChange(), "costs", "parts").scopedBy("parts", "part");
    Panel panel = SampleBoard.panel("scoped", Cadence.onChange(), Set.of("parts"), scoped);
    Versions known = Versions.of(Map.of("costs", 7L, "parts:a", 3L, "parts:b", 4L));

    assertThat(
            Due.model(
                plan(panel), ModelKey.of(SampleBoard.ID, "model", Map.of("part", "b")), NOW, known))
        .isEqualTo(new Progress(0, Versions.of(Map.of("costs", 7L, "parts:b", 4L))));
    Topic topic = Topic.shared(SampleBoard.ID, panel.id(), Map.of("part", "a"), null);
    assertThat(Due.frame(plan(panel), panel, topic, NOW, known))
        .isEqualTo(new Progress(0, Versions.of(Map.of("parts:a", 3L))));
  }

  @Test
  void whatIsEssentialToItsModelIsFollowedByAPanelThatListsNothing() {
    SampleBoard.Counting scoped =
        SampleBoard.model(Cadence.onChange(), "costs", "parts")
            .scopedBy("parts", "part")
            .grownFrom("parts");
    Panel panel = SampleBoard.panel("bare", Cadence.onChange(), Set.of(), scoped);
    Topic topic = Topic.shared(SampleBoard.ID, panel.id(), Map.of("part", "a"), null);
    Versions known = Versions.of(Map.of("costs", 7L, "parts:a", 3L, "parts:b", 4L));
    Progress followed = new Progress(0, Versions.of(Map.of("parts:a", 3L)));

    assertThat(Due.frame(plan(panel), panel, topic, NOW, known)).isEqualTo(followed);
    assertThat(Due.reached(plan(panel), panel, topic, new Progress(0, known))).isEqualTo(followed);
  }

  private static Progress model(SampleBoard.Counting model) {
    Panel panel = SampleBoard.panel("any", model.cadence(), model);
    return Due.model(plan(panel), ModelKey.of(SampleBoard.ID, model.id(), Map.of()), NOW, KNOWN);
  }

  private static BoardPlan plan(Panel panel) {
    return new BoardPlan(new SampleBoard(List.of(panel), List.of()));
  }

  private static Progress progress(String at, Versions versions) {
    return new Progress(Instant.parse(at).toEpochMilli(), versions);
  }
}
