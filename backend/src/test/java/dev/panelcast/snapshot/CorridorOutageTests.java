package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What viewers see while PostgreSQL is away: the last good data, stale at first, then an error. */
class CorridorOutageTests extends CorridorRig {

  private static final Topic FAST = topic("fast", BucketSize.S5);
  private static final Topic SLOWER = topic("fast", BucketSize.S30);
  private static final Topic OWN_FAST = own("fast", BucketSize.S5, "3");
  private static final Topic EDITED = topic("edited", null);
  private static final Topic OTHER = topic("other", null);
  private static final Topic OWN = own("edited", null, "3");

  private final Panel fast =
      SampleBoard.panel("fast", Cadence.every(BucketSize.S5), counted(SampleBoard.tick()));
  private final Panel edited = edited();
  private final Panel other =
      SampleBoard.panel("other", Cadence.onChange(), Set.of("costs"), edited.projection());

  @Test
  void panelsAreStaleForThreeOfTheirOwnBucketsThenErrorsAndRecoverAlone() {
    SimulatedInstance instance = start(2, fast).getFirst();
    instance.watch(FAST, SLOWER, OWN_FAST);
    cluster.pass(Duration.ofSeconds(1));
    Frame good = newest(instance, FAST);
    leave();

    cluster.passUntil("2026-11-21T10:00:05.500Z");
    Instant since = since(newest(instance, FAST));
    assertThat(since).isBetween(at("10:00:05"), at("10:00:05.500"));
    cluster.passUntil("2026-11-21T10:00:19.990Z");
    assertThat(newest(instance, FAST).times()).isEqualTo(good.times());
    assertLastGood(Status.STALE, since, instance, FAST, SLOWER, OWN_FAST);

    cluster.passUntil("2026-11-21T10:00:20.500Z");
    assertLastGood(Status.ERROR, since, instance, FAST, OWN_FAST);
    cluster.passUntil("2026-11-21T10:01:29.990Z");
    assertLastGood(Status.STALE, since, instance, SLOWER);
    cluster.passUntil("2026-11-21T10:01:30.500Z");
    assertLastGood(Status.ERROR, since, instance, SLOWER);
    assertThat(runs).as("once in each bucket").hasSize(19);

    fail(null);
    cluster.passUntil("2026-11-21T10:01:35.500Z");
    for (Topic topic : List.of(FAST, SLOWER, OWN_FAST)) {
      assertThat(newest(instance, topic).status()).isEqualTo(Status.OK);
      assertShows(newest(instance, topic), 20);
    }
  }

  @Test
  void viewersAreToldOfTheTurnThoughNothingElseHappens() {
    List<SimulatedInstance> instances = start(2, edited, other);
    instances.getFirst().watch(EDITED, OWN);
    instances.getLast().watch(OTHER);
    SimulatedClient client = new SimulatedClient("patient", List.of(OTHER));
    client.connect(instances.getLast());
    cluster.pass(Duration.ofSeconds(2));
    leave();
    cluster.write("costs");
    cluster.pass(Duration.ofMillis(200));
    Instant since = since(newest(instances.getFirst(), EDITED));

    cluster.pass(Duration.ofMillis(9_700));
    assertLastGood(Status.STALE, since, instances.getFirst(), EDITED, OWN);
    assertLastGood(Status.STALE, since, instances.getLast(), OTHER);

    cluster.pass(Duration.ofSeconds(2));
    assertLastGood(Status.ERROR, since, instances.getFirst(), EDITED, OWN);
    assertLastGood(Status.ERROR, since, instances.getLast(), OTHER);
    client.drain();
    assertThat(client.shown(OTHER).revision())
        .hasToString(newest(instances.getLast(), OTHER).revision().toString());

    fail(null);
    cluster.pass(Duration.ofMillis(2_200));
    for (Topic topic : List.of(EDITED, OWN)) {
      assertThat(newest(instances.getFirst(), topic).status()).isEqualTo(Status.OK);
    }
    assertThat(newest(instances.getLast(), OTHER).status()).isEqualTo(Status.OK);
  }

  @Test
  void anotherInstanceGoesOnWithTheSameOutage() {
    List<SimulatedInstance> instances = start(2, edited);
    instances.forEach(instance -> instance.watch(EDITED));
    cluster.pass(Duration.ofSeconds(2));
    leave();
    cluster.write("costs");
    cluster.pass(Duration.ofSeconds(5));
    Instant since = since(newest(instances.getLast(), EDITED));

    instances.getFirst().kill();
    cluster.pass(Duration.ofSeconds(8));

    assertLastGood(Status.ERROR, since, instances.getLast(), EDITED);
  }

  @Test
  void databaseThatHangsMakesPanelsStaleBeforeTheyAreErrors() {
    SimulatedInstance instance = start(2, fast).getFirst();
    instance.watch(FAST);
    settle();
    last(Duration.ofSeconds(60));

    cluster.passUntil("2026-11-21T10:00:15.200Z");

    assertThat(newest(instance, FAST).status()).isEqualTo(Status.STALE);
    assertThat(problem(newest(instance, FAST)).code()).isEqualTo("compute_timeout");
    assertShows(newest(instance, FAST), 1);
    cluster.passUntil("2026-11-21T10:00:35.500Z");
    assertThat(newest(instance, FAST).status()).isEqualTo(Status.ERROR);
    assertThat(since(newest(instance, FAST))).isBetween(at("10:00:15"), at("10:00:15.200"));
    assertShows(newest(instance, FAST), 1);
  }

  @Test
  void withoutRedisItIsTheSame() {
    SimulatedInstance instance = start(1, fast, edited).getFirst();
    instance.watch(FAST, EDITED, OWN);
    cluster.pass(Duration.ofSeconds(1));
    instance.ports().cut();
    leave();
    cluster.passUntil("2026-11-21T10:00:05.100Z");
    cluster.write("costs");

    cluster.passUntil("2026-11-21T10:00:14.900Z");
    Instant since = since(newest(instance, EDITED));
    assertLastGood(Status.STALE, since(newest(instance, FAST)), instance, FAST);
    assertLastGood(Status.STALE, since, instance, EDITED, OWN);

    cluster.passUntil("2026-11-21T10:00:22Z");
    assertLastGood(Status.ERROR, since(newest(instance, FAST)), instance, FAST);
    assertLastGood(Status.ERROR, since, instance, EDITED, OWN);
    fail(null);
    cluster.passUntil("2026-11-21T10:00:26Z");
    for (Topic topic : List.of(FAST, EDITED, OWN)) {
      assertThat(newest(instance, topic).status()).isEqualTo(Status.OK);
      assertThat(newest(instance, topic).problem()).isNull();
    }
  }

  @Test
  void instanceThatNeverHadTheValueShowsTheLastGoodDataOfAllThoughRedisLostIt() {
    List<SimulatedInstance> instances = start(2, edited, other);
    instances.getFirst().watch(EDITED, OTHER);
    cluster.pass(Duration.ofSeconds(1));
    SimulatedInstance last = instances.getLast();
    last.watch(EDITED, OTHER);
    cluster.pass(Duration.ofSeconds(1));
    instances.getFirst().kill();
    cluster.lose();
    cluster.pass(Duration.ofSeconds(6));
    leave();

    cluster.write("costs");
    cluster.pass(Duration.ofMillis(500));

    assertLastGood(Status.STALE, since(newest(last, EDITED)), last, EDITED, OTHER);
  }

  @Test
  void panelThatNeverHadDataIsAnErrorAtOnce() {
    leave();
    SimulatedInstance instance = start(1, edited).getFirst();

    instance.watch(EDITED, OWN);
    cluster.pass(Duration.ofMillis(300));

    for (Topic topic : List.of(EDITED, OWN)) {
      assertThat(newest(instance, topic).status()).isEqualTo(Status.ERROR);
      assertThat(problem(newest(instance, topic)).code()).isEqualTo("database_away");
    }
  }

  private void leave() {
    fail(new R2dbcNonTransientResourceException("as the test wants it"));
  }

  private static void assertLastGood(
      Status status, Instant since, SimulatedInstance instance, Topic... topics) {
    for (Topic topic : topics) {
      Frame frame = newest(instance, topic);
      assertThat(frame.status()).as(topic.key()).isEqualTo(status);
      assertThat(problem(frame).code()).isEqualTo("database_away");
      assertThat(since(frame)).isEqualTo(since);
      assertThat(new String(frame.bytes(), StandardCharsets.UTF_8)).contains("\"row-19\"");
    }
  }

  private static Instant since(Frame frame) {
    return Objects.requireNonNull(problem(frame).since());
  }

  private static Problem problem(Frame frame) {
    return Objects.requireNonNull(frame.problem());
  }
}
