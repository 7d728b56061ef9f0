package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BucketSize;
import dev.panelcast.testkit.DebianPackage;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three instances on one Redis and one PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIntegrationTests {

  /** Of the tick every 5 seconds but the last, which has a model for each server. */
  private static final List<String> PANELS =
      List.of("feed-status", "fleet-kpi", "alert-table", "top5-forecast");

  private static final int INSTANCES = 3;

  private final TestDatabase database = Services.emptyDatabase();
  private final String redisUri = Services.redisUri();
  private final List<TestApplication> instances = new ArrayList<>();

  @BeforeEach
  void start() {
    instances.removeIf(instance -> !instance.isRunning());
    while (instances.size() < INSTANCES) {
      instances.add(
          TestApplication.launch(
              "--spring.r2dbc.url=" + database.r2dbcUrl(),
              "--spring.data.redis.url=" + redisUri,
              "--panelcast.fleet.generator.enabled=true"));
    }
    instances.forEach(TestApplication::port);
  }

  @AfterAll
  void stop() {
    instances.forEach(TestApplication::close);
  }

  @Test
  void eachModelIsComputedOncePerBucketAndViewersMoveBetweenInstances() {
    TestApplication first = instances.get(0);
    TestApplication second = instances.get(1);
    double seriesBefore = computed("series");
    try (RemoteViewer witness = open(first, "ppweb001", null);
        RemoteViewer other = open(second, "ppweb002", null);
        RemoteViewer third = open(instances.get(2), "ppweb002", null)) {
      Count begin = count(witness, other, third);
      List<SseEvent> before = visit(first);
      Instant missed = awaitBucketAfter(currentBucket(), witness);

      try (RemoteViewer arrived = open(second, "ppweb001", cursor(before))) {
        awaitBucketAfter(missed, arrived);
        Count end = count(witness, other, third);

        assertThat(end.ticks() - begin.ticks()).isEqualTo(end.bucketsSince(begin));
        assertThat(end.series() - seriesBefore)
            .isEqualTo((double) (longBuckets(witness) + longBuckets(other)));
        assertNothingIsMissedOrRepeated(witness, before, arrived);
      }
    }
  }

  /** What a viewer was sent who left soon. */
  private static List<SseEvent> visit(TestApplication instance) {
    try (RemoteViewer visitor = open(instance, "ppweb001", null)) {
      visitor.next(event -> event.id() != null);
      return visitor.events();
    }
  }

  @Test
  void whenTheHolderOfTheTickIsKilledAnotherOneTakesOver() {
    TestApplication holder = holder();
    List<TestApplication> survivors = without(holder);
    TestApplication survivor = survivors.getFirst();
    try (RemoteViewer witness = open(survivor, "ppweb003", null);
        RemoteViewer stranded = open(holder, "ppweb003", null)) {
      stranded.next(event -> event.id() != null);
      Count begin = count(witness, stranded);
      double before = ticks(survivors);

      holder.kill();
      instances.remove(holder);
      try (RemoteViewer saved = open(survivor, "ppweb003", cursor(stranded.events()))) {
        awaitBucketAfter(begin.bucket().plusSeconds(5), saved);
        Count end = count(witness);

        assertThat(holder()).isIn(survivors);
        assertThat(ticks(survivors) - before)
            .isPositive()
            .isLessThanOrEqualTo(end.bucketsSince(begin) + 1);
        assertThat(witness.events()).noneMatch(event -> Held.text(event, "status").equals("error"));
        assertNothingIsMissedOrRepeated(witness, stranded.events(), saved);
      }
    }
  }

  @Test
  void aHolderThatStoodStillLongerThanItsLeaseAddsOneComputationAtMost() {
    TestApplication holder = holder();
    List<TestApplication> others = without(holder);
    try (RemoteViewer witness = open(others.get(0), "ppweb004", null);
        RemoteViewer other = open(others.get(1), "ppweb004", null);
        RemoteViewer asleep = open(holder, "ppweb004", null)) {
      Count begin = count(witness, other, asleep);

      holder.pause();
      Instant missed = awaitBucketAfter(begin.bucket().plusSeconds(5), witness);
      holder.resume();
      awaitBucketAfter(missed, asleep);
      Count end = count(witness, other, asleep);

      assertThat(holder()).isIn(others);
      assertThat(end.ticks() - begin.ticks())
          .isPositive()
          .isLessThanOrEqualTo(end.bucketsSince(begin) + 1);
      for (RemoteViewer viewer : List.of(witness, other, asleep)) {
        assertThat(Held.onlyGrows(viewer.events())).isTrue();
      }
      assertThat(Held.of(other.events()).revisions())
          .isEqualTo(Held.of(witness.events()).revisions());
    }
  }

  @Test
  void aRowThatIsWrittenWithPsqlIsSeenWithinASecond() throws Exception {
    String psql = DebianPackage.program("postgresql-client", "psql").toString();
    try (RemoteViewer viewer =
        RemoteViewer.open(instances.get(1), "revenue", "panels=opex-form", null)) {
      viewer.next(event -> event.id() != null);

      Process writer =
          new ProcessBuilder(
                  psql,
                  "postgresql://%s@127.0.0.1:%d/%s"
                      .formatted(TestDatabase.USER, database.port(), database.name()),
                  "--set=ON_ERROR_STOP=1",
                  "--command="
                      + "UPDATE revenue_section SET content = jsonb_set(content, '{other}', '77')"
                      + " WHERE plan_id = 'default' AND section = 'opex'")
              .inheritIO()
              .start();
      assertThat(writer.waitFor()).isZero();
      Instant written = Instant.now();
      SseEvent seen = viewer.next(event -> event.id() != null);

      assertThat(Instant.now()).isBefore(written.plusSeconds(1));
      assertThat(seen.data().toString()).contains("77");
    }
  }

  private List<TestApplication> without(TestApplication one) {
    return instances.stream().filter(instance -> instance != one).toList();
  }

  /**
   * Computations of the whole cluster at a moment when none is due.
   *
   * @param bucket start of the bucket of that moment
   */
  private record Count(Instant bucket, double ticks, double series) {

    double bucketsSince(Count earlier) {
      return Duration.between(earlier.bucket, bucket).dividedBy(BucketSize.S5.duration());
    }
  }

  /** Waits until these viewers have everything of a bucket, while the next one has not begun. */
  private Count count(RemoteViewer... viewers) {
    for (int attempt = 0; attempt < 20; attempt++) {
      Instant bucket = currentBucket();
      Stream.of(viewers).forEach(viewer -> viewer.await(events -> isUpToDate(events, bucket)));
      Count count = new Count(bucket, computed("tick"), computed("series"));
      if (currentBucket().equals(bucket)) {
        return count;
      }
    }
    throw new AssertionError("every bucket is over before its figures are read");
  }

  private static Instant currentBucket() {
    return BucketSize.S5.at(Instant.now()).start();
  }

  private static boolean isUpToDate(List<SseEvent> events, Instant at) {
    return Held.of(events).isUpToDate(PANELS.size(), at);
  }

  private static Instant awaitBucketAfter(Instant bucket, RemoteViewer viewer) {
    return Held.bucket(
        viewer.next(
            event ->
                Held.text(event, "panel").equals("feed-status")
                    && Held.bucket(event).isAfter(bucket)));
  }

  /** The witness stayed, and the client had a stream and then, with its cursor, another one. */
  private static void assertNothingIsMissedOrRepeated(
      RemoteViewer witness, List<SseEvent> before, RemoteViewer after) {
    after.await(events -> lastSequence(events) >= lastSequence(witness.events()));
    long common = Math.min(lastSequence(after.events()), lastSequence(witness.events()));
    List<SseEvent> seen = upTo(common, witness.events());
    List<SseEvent> got = upTo(common, after.events());
    List<SseEvent> all = Stream.of(before, got).flatMap(List::stream).toList();

    assertThat(Held.of(all).revisions()).isEqualTo(Held.of(seen).revisions());
    long cursor = lastSequence(before);
    for (String panel : PANELS) {
      List<String> told = revisionsAfter(cursor, panel, seen);
      List<String> heard = revisionsAfter(cursor, panel, got);
      assertThat(heard.isEmpty()).as(panel).isEqualTo(told.isEmpty());
      assertThat(told).as(panel).endsWith(heard.toArray(String[]::new));
    }
  }

  private static List<SseEvent> upTo(long sequence, List<SseEvent> events) {
    return events.stream()
        .takeWhile(event -> event.id() == null || Held.sequence(event) <= sequence)
        .toList();
  }

  /** Place and content of each frame; one viewer may be sent a patch where the other is not. */
  private static List<String> revisionsAfter(long cursor, String panel, List<SseEvent> events) {
    return events.stream()
        .filter(event -> event.id() != null && Held.text(event, "panel").equals(panel))
        .filter(event -> Held.sequence(event) > cursor)
        .map(event -> event.id() + " " + Held.text(event, "revision"))
        .toList();
  }

  private static long lastSequence(List<SseEvent> events) {
    return Held.sequence(events.stream().filter(event -> event.id() != null).toList().getLast());
  }

  private static long longBuckets(RemoteViewer viewer) {
    return viewer.events().stream()
        .filter(event -> Held.text(event, "panel").equals("top5-forecast"))
        .map(Held::bucket)
        .distinct()
        .count();
  }

  private static @Nullable String cursor(List<SseEvent> events) {
    return events.stream()
        .map(SseEvent::id)
        .filter(Objects::nonNull)
        .reduce((_, id) -> id)
        .orElseThrow();
  }

  private static RemoteViewer open(
      TestApplication instance, String server, @Nullable String cursor) {
    String query = "panels=%s&var-server=%s".formatted(String.join(",", PANELS), server);
    return RemoteViewer.open(instance, query, cursor);
  }

  private TestApplication holder() {
    return instances.stream()
        .filter(instance -> instance.meter("panelcast_leader", "work=\"model:tick\"") == 1)
        .findFirst()
        .orElseThrow();
  }

  private double computed(String model) {
    return instances.stream().mapToDouble(instance -> computed(instance, model)).sum();
  }

  private static double ticks(List<TestApplication> some) {
    return some.stream().mapToDouble(instance -> computed(instance, "tick")).sum();
  }

  private static double computed(TestApplication instance, String model) {
    return instance.meter("panelcast_model_computed_total", "model=\"" + model + "\"");
  }
}
