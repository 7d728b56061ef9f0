package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** What is computed and projected when, while all is well. */
class CorridorTests extends CorridorRig {

  private static final Topic FAST = topic("fast", BucketSize.S5);
  private static final Topic SLOW = topic("slow", BucketSize.S30);
  private static final Topic EDITED = topic("edited", null);

  private final Panel fast =
      SampleBoard.panel("fast", Cadence.every(BucketSize.S5), counted(SampleBoard.tick()));

  @Test
  void standingModelIsComputedOncePerBucketWithoutViewers() {
    start(3, fast);

    cluster.passUntil("2026-11-21T10:01:00Z");

    assertThat(runs).hasSize(12);
  }

  @Test
  void standingModelIsComputedOncePerBucketHoweverManyWatch() {
    List<SimulatedInstance> instances = start(3, fast);

    instances.forEach(instance -> instance.watch(FAST));
    cluster.passUntil("2026-11-21T10:01:00Z");

    assertThat(runs).hasSize(12);
    instances.forEach(instance -> assertShows(newest(instance, FAST), 12));
    assertThat(instances.stream().mapToDouble(one -> one.counted("panelcast.model.computed")).sum())
        .isEqualTo(12);
  }

  @Test
  void theAgeOfWhatIsWatchedCountsFromItsNewestInput() {
    SimulatedInstance instance = start(1, fast).getFirst();
    assertThat(instance.shown("panelcast.snapshot.age")).isNaN();

    instance.watch(FAST);
    cluster.passUntil("2026-11-21T10:01:01Z");
    Instant computed = runs.getLast();
    cluster.pass(Duration.ofSeconds(2));

    assertThat(instance.shown("panelcast.snapshot.age"))
        .isEqualTo(Duration.between(computed, cluster.clock().now()).toMillis() / 1000.0)
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatNobodyWatchesIsNotComputed() {
    start(2, edited());

    cluster.write("costs");
    cluster.pass(Duration.ofSeconds(20));

    assertThat(runs).isEmpty();
  }

  @Test
  void topicThatBecomesLiveLaterIsProjectedAndNothingIsComputedAgain() {
    Panel also = SampleBoard.panel("slow", Cadence.every(BucketSize.S30), fast.projection());
    List<SimulatedInstance> instances = start(2, fast, also);
    instances.getFirst().watch(FAST);
    settle();
    int before = runs.size();

    instances.getLast().watch(SLOW);
    settle();

    assertShows(newest(instances.getLast(), SLOW), before);
    assertThat(runs).hasSize(before);
  }

  @Test
  void whoComesRightAfterAPublicationDoesNotWait() {
    List<SimulatedInstance> instances = start(2, fast);

    instances.forEach(instance -> instance.watch(FAST));
    settle();

    instances.forEach(instance -> assertShows(newest(instance, FAST), 1));
    assertThat(runs).hasSize(1);
  }

  @Test
  void slowerPanelTakesTheFirstValueOfItsBucketAndKeepsIt() {
    Panel slow = SampleBoard.panel("slow", Cadence.every(BucketSize.S30), fast.projection());
    SimulatedInstance instance = start(1, fast, slow).getFirst();
    instance.watch(FAST, SLOW);

    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(newest(instance, SLOW).times().computedAt()).isEqualTo(runs.getLast());
    assertThat(newest(instance, SLOW).times().bucketStart()).isEqualTo(at("10:00:30"));
    int first = runs.size();
    cluster.passUntil("2026-11-21T10:00:59Z");
    assertShows(newest(instance, SLOW), first);
    assertShows(newest(instance, FAST), first + 5);
  }

  @Test
  void panelsOfOneBucketComeFromOneValueInOneStep() {
    Panel also = SampleBoard.panel("also", Cadence.every(BucketSize.S5), fast.projection());
    Topic alsoFast = topic("also", BucketSize.S5);
    List<SimulatedInstance> instances = start(2, fast, also);
    instances.getFirst().watch(FAST);
    instances.getLast().watch(alsoFast);

    cluster.passUntil("2026-11-21T10:00:06Z");

    List<Long> sequences =
        cluster.stored(Set.of(FAST, alsoFast)).frames().stream().map(f -> f.sequence()).toList();
    assertThat(sequences.getLast() - sequences.getFirst()).isEqualTo(1);
    assertThat(newest(instances.getFirst(), FAST).times())
        .isEqualTo(newest(instances.getLast(), alsoFast).times());
  }

  @Test
  void changesRunAtOnceThenEveryHundredMillisecondsAndOnceAfterTheLast() {
    SimulatedInstance instance = start(2, edited()).getFirst();
    instance.watch(EDITED);
    cluster.pass(Duration.ofSeconds(2));
    runs.clear();
    Instant begun = cluster.clock().now();

    for (int write = 0; write < 100; write++) {
      cluster.write("costs");
      cluster.pass(Duration.ofMillis(10));
    }
    cluster.pass(Duration.ofSeconds(2));

    assertThat(runs.getFirst()).isEqualTo(begun);
    for (int i = 1; i < runs.size(); i++) {
      assertThat(Duration.between(runs.get(i - 1), runs.get(i)))
          .isBetween(Duration.ofMillis(100), Duration.ofMillis(115));
    }
    assertThat(newest(instance, EDITED).versions().of("costs")).isEqualTo(100);
  }

  @Test
  void howeverMuchHappensAtOnceOneLookTakesItAll() {
    SimulatedInstance instance = start(1, edited()).getFirst();
    instance.watch(EDITED);
    cluster.pass(Duration.ofSeconds(2));
    int before = instance.looks();

    cluster
        .time()
        .schedule(
            () -> {
              for (long version = 1; version <= 1000; version++) {
                instance.announced(Versions.of(Map.of("costs", version)));
              }
            });
    settle();

    assertThat(instance.looks() - before).isLessThan(10);
  }

  @Test
  void valueThatAgesIsComputedAgainWhenItsTimeIsOver() {
    Cadence demand = new Cadence.OnDemand(Duration.ofSeconds(30));
    Panel aging = SampleBoard.panel("aging", demand, counted(SampleBoard.model(demand)));
    SimulatedInstance instance = start(2, aging).getFirst();

    instance.watch(topic("aging", null));
    cluster.pass(Duration.ofSeconds(100));

    assertThat(runs).hasSizeBetween(3, 4);
  }

  @Test
  void interestEndsSomeTimeAfterTheLastViewer() {
    Cadence cadence = Cadence.every(BucketSize.S5);
    Panel watched = SampleBoard.panel("fast", cadence, counted(SampleBoard.model(cadence)));
    Disposable viewer = start(1, watched).getFirst().watch(FAST);
    cluster.pass(Duration.ofSeconds(10));

    viewer.dispose();
    cluster.pass(Duration.ofSeconds(30));
    int after = runs.size();
    cluster.pass(Duration.ofSeconds(60));

    assertThat(after).isLessThanOrEqualTo(6);
    assertThat(runs).hasSize(after);
  }

  @Test
  void privatePanelComesFromTheSharedValueAndIsRedoneWithIt() {
    Topic own = own("fast", BucketSize.S5, "3");
    List<SimulatedInstance> instances = start(2, fast);
    SimulatedInstance instance = instances.getFirst();
    instances.getLast().watch(FAST);
    settle();
    int before = runs.size();

    instance.watch(own);
    settle();

    assertShows(newest(instance, own), before);
    assertThat(newest(instance, own).isLocal()).isTrue();
    cluster.passUntil("2026-11-21T10:00:06Z");
    assertShows(newest(instance, own), before + 1);
    assertThat(runs).hasSize(before + 1);
    assertThat(cluster.stored(Set.of(own)).frames()).isEmpty();
  }

  @Test
  void privatePanelWithoutSharedOnesHasTheModelComputedOnce() {
    Panel panel = edited();
    SimulatedInstance instance = start(2, panel).getFirst();

    instance.watch(own("edited", null, "3"), own("edited", null, "4"));
    cluster.pass(Duration.ofMillis(300));

    assertShows(newest(instance, own("edited", null, "3")), 1);
    assertShows(newest(instance, own("edited", null, "4")), 1);
    assertThat(runs).hasSize(1);
  }

  @Test
  void aModelOfAPrivateVariableIsComputedHereAloneForEachWhoAsks() {
    Panel panel =
        SampleBoard.panel(
            "edited",
            Cadence.onChange(),
            Set.of("costs"),
            counted(SampleBoard.model(Cadence.onChange(), "costs").keyedBy("rate")));
    Topic own = own("edited", null, "3");
    List<SimulatedInstance> instances = start(2, panel);
    instances.forEach(instance -> instance.watch(own));
    cluster.pass(Duration.ofMillis(300));

    assertThat(runs).hasSize(2);
    assertThat(instances)
        .allSatisfy(instance -> assertThat(newest(instance, own).isLocal()).isTrue());
    assertThat(cluster.stored(Set.of(own)).frames()).isEmpty();
    assertThat(cluster.keeps(ModelKey.of(SampleBoard.ID, "model", own.variables()))).isFalse();
    assertThat(cluster.keeps(ModelKey.of(SampleBoard.ID, "model", Map.of()))).isFalse();

    for (int write = 1; write <= 3; write++) {
      cluster.write("costs");
      cluster.pass(Duration.ofMillis(150));
    }

    assertThat(runs).as("once a change on each instance").hasSize(8);
    assertThat(newest(instances.getLast(), own).versions().of("costs")).isEqualTo(3);
  }

  @Test
  void aModelOfAPrivateVariableIsSharedWhileNobodyGivesItAValue() {
    Panel panel =
        SampleBoard.panel(
            "edited",
            Cadence.onChange(),
            counted(SampleBoard.model(Cadence.onChange()).keyedBy("rate")));
    List<SimulatedInstance> instances = start(2, panel);

    instances.forEach(instance -> instance.watch(EDITED));
    cluster.pass(Duration.ofMillis(300));

    assertThat(runs).hasSize(1);
    assertThat(cluster.keeps(ModelKey.of(SampleBoard.ID, "model", Map.of()))).isTrue();
  }
}
