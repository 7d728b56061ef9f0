package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.board.PanelData;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What viewers see while computations, instances or Redis fail. */
class CorridorFaultsTests extends CorridorRig {

  private static final Topic FAST = topic("fast", BucketSize.S5);
  private static final Topic EDITED = topic("edited", null);

  private final Panel fast =
      SampleBoard.panel("fast", Cadence.every(BucketSize.S5), counted(SampleBoard.tick()));
  private final Panel edited = edited();

  @Test
  void failureShowsTheLastGoodDataWithItsOwnTimesAndRecoversWithTheNextBucket() {
    SimulatedInstance instance = start(2, fast).getFirst();
    instance.watch(FAST);
    settle();
    Times good = newest(instance, FAST).times();
    fail(new IllegalStateException("as the test wants it"));

    cluster.passUntil("2026-11-21T10:00:14Z");

    Frame shown = newest(instance, FAST);
    assertThat(shown.status()).isEqualTo(Status.ERROR);
    assertThat(problem(shown).code()).isEqualTo("compute_failed");
    assertThat(problem(shown).since()).isBetween(at("10:00:05"), at("10:00:06"));
    assertThat(shown.times()).isEqualTo(good);
    assertShows(shown, 1);
    assertThat(runs).as("once in each bucket").hasSize(3);
    fail(null);
    cluster.passUntil("2026-11-21T10:00:16Z");
    assertThat(newest(instance, FAST).status()).isEqualTo(Status.OK);
    assertShows(newest(instance, FAST), 4);
  }

  @Test
  void panelWithANumberThatIsNoneErrsAlone() {
    Panel broken =
        SampleBoard.panel("broken", Cadence.every(BucketSize.S5), notANumber(fast.projection()));
    Topic shared = topic("broken", BucketSize.S5);
    Topic own = own("broken", BucketSize.S5, "3");
    Topic good = own("fast", BucketSize.S5, "3");
    SimulatedInstance instance = start(2, fast, broken).getFirst();
    instance.watch(FAST, shared, own, good);

    cluster.passUntil("2026-11-21T10:00:11Z");

    assertThat(runs).as("once in each bucket").hasSize(3);
    for (Topic topic : List.of(shared, own)) {
      assertThat(problem(newest(instance, topic)).code()).isEqualTo("projection_failed");
    }
    for (Topic topic : List.of(FAST, good)) {
      assertShows(newest(instance, topic), 3);
    }
  }

  private static <V> Panel.Projection<V> notANumber(Panel.Projection<V> like) {
    PanelData data =
        new PanelData.Stat(
            new TreeMap<>(Map.of("ratio", PanelData.Item.of("Ratio", Double.NaN, "fraction"))),
            PanelData.Notes.of("No ratio"));
    return new Panel.Projection<>(like.model(), (_, _) -> Panel.View.of(data));
  }

  @Test
  void failureOfTheFirstComputationShowsAnErrorWithoutData() {
    fail(new IllegalStateException("as the test wants it"));
    SimulatedInstance instance = start(1, edited).getFirst();

    instance.watch(EDITED, own("edited", null, "3"));
    cluster.pass(Duration.ofMillis(300));

    assertThat(newest(instance, EDITED).status()).isEqualTo(Status.ERROR);
    assertThat(newest(instance, own("edited", null, "3")).status()).isEqualTo(Status.ERROR);
  }

  @Test
  void failureWithoutBucketIsTriedAgainAfterTwoSeconds() {
    fail(new IllegalStateException("as the test wants it"));
    SimulatedInstance instance = start(2, edited).getFirst();
    instance.watch(EDITED);

    cluster.pass(Duration.ofSeconds(11));

    assertThat(runs).hasSizeBetween(5, 6);
    fail(null);
    cluster.pass(Duration.ofMillis(2100));
    assertThat(newest(instance, EDITED).status()).isEqualTo(Status.OK);
  }

  @Test
  void agingModelThatFailsIsTriedAgainAfterTwoSeconds() {
    Cadence demand = new Cadence.OnDemand(Duration.ofSeconds(30));
    fail(new IllegalStateException("as the test wants it"));
    SimulatedInstance instance =
        start(1, SampleBoard.panel("aging", demand, counted(SampleBoard.model(demand)))).getFirst();

    instance.watch(topic("aging", null));
    cluster.pass(Duration.ofSeconds(11));

    assertThat(runs).hasSizeBetween(5, 6);
  }

  @Test
  void errorThatNobodyWatchedGoesWhenSomebodyDoes() {
    Panel also =
        SampleBoard.panel("also", Cadence.onChange(), Set.of("costs"), edited.projection());
    Topic other = topic("also", null);
    List<SimulatedInstance> instances = start(2, edited, also);
    fail(new IllegalStateException("as the test wants it"));
    instances.getFirst().watch(EDITED, other).dispose();
    cluster.pass(Duration.ofSeconds(40));
    fail(null);
    instances.getFirst().watch(EDITED);
    cluster.pass(Duration.ofSeconds(3));

    instances.getLast().watch(other);
    cluster.pass(Duration.ofSeconds(2));

    assertThat(newest(instances.getLast(), other).status()).isEqualTo(Status.OK);
  }

  @Test
  void oldDataIsLateThenStaleThoughItsModelGoesOn() {
    Panel old =
        SampleBoard.panel(
            "fast",
            Cadence.every(BucketSize.S5),
            answered(SampleBoard.tick(), _ -> dataOf(at("10:00:00"))));
    SimulatedInstance instance = start(1, old).getFirst();
    instance.watch(FAST);
    cluster.passUntil("2026-11-21T10:00:06Z");
    assertThat(newest(instance, FAST).status()).isEqualTo(Status.OK);
    assertThat(newest(instance, FAST).problem()).isNull();

    cluster.passUntil("2026-11-21T10:00:14Z");
    assertThat(newest(instance, FAST).status()).isEqualTo(Status.OK);
    assertThat(problem(newest(instance, FAST)))
        .isEqualTo(new Problem("late_data", "New records are late.", at("10:00:07.5")));

    cluster.passUntil("2026-11-21T10:00:21Z");

    assertThat(newest(instance, FAST).status()).isEqualTo(Status.STALE);
    assertThat(problem(newest(instance, FAST)))
        .isEqualTo(new Problem("stale_data", "No new records arrive.", at("10:00:15")));
  }

  @Test
  void holderThatDiesIsFollowedWithinFiveSeconds() {
    List<SimulatedInstance> instances = start(2, fast);
    cluster.passUntil("2026-11-21T10:00:06Z");

    instances.getFirst().kill();
    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(runs).as("10:00:00 to 10:00:30, each once").hasSize(7);
  }

  @Test
  void holderThatStopsIsFollowedWithTheNextQuestion() {
    List<SimulatedInstance> instances = start(2, fast);
    cluster.passUntil("2026-11-21T10:00:04Z");

    instances.getFirst().stop();
    cluster.passUntil("2026-11-21T10:00:06.200Z");

    assertThat(runs).hasSize(2);
  }

  @Test
  void withoutRedisAnInstanceComputesForItsOwnViewersOncePerBucket() {
    SimulatedInstance instance = start(1, fast).getFirst();
    instance.watch(FAST);
    settle();

    instance.ports().cut();
    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(runs).hasSize(7);
    assertShows(newest(instance, FAST), 7);
    assertThat(newest(instance, FAST).isLocal()).isTrue();
  }

  @Test
  void withoutRedisAFailureIsNotRepeatedBeforeTheNextBucket() {
    SimulatedInstance instance = start(1, fast).getFirst();
    instance.watch(FAST);
    settle();
    instance.ports().cut();
    fail(new IllegalStateException("as the test wants it"));

    cluster.passUntil("2026-11-21T10:00:14.900Z");

    assertThat(runs).hasSize(3);
    assertThat(newest(instance, FAST).status()).isEqualTo(Status.ERROR);
    assertShows(newest(instance, FAST), 1);
  }

  @Test
  void valueThatWasRefusedIsNotShownToThoseWhoComeLater() {
    Panel slow = SampleBoard.panel("slow", Cadence.every(BucketSize.S30), fast.projection());
    List<SimulatedInstance> instances = start(2, fast, slow);
    instances.forEach(instance -> instance.watch(FAST));
    settle();
    SimulatedInstance holder = instances.getFirst();
    holder.ports().cut();
    cluster.passUntil("2026-11-21T10:00:09Z");
    holder.ports().mend();
    cluster.passUntil("2026-11-21T10:00:09.900Z");

    holder.watch(topic("slow", BucketSize.S30));
    settle();

    assertThat(newest(holder, FAST).revision())
        .isEqualTo(newest(instances.getLast(), FAST).revision());
    assertThat(newest(holder, topic("slow", BucketSize.S30)).times().computedAt())
        .isEqualTo(newest(instances.getLast(), FAST).times().computedAt());
  }

  private static Problem problem(Frame frame) {
    return Objects.requireNonNull(frame.problem());
  }
}
