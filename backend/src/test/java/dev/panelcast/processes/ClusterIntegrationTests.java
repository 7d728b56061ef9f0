package dev.panelcast.processes;

import static dev.panelcast.processes.Continuation.assertNothingIsMissedOrRepeated;
import static dev.panelcast.processes.Continuation.cursor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.BucketSize;
import dev.panelcast.testkit.DebianPackage;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three instances on one Redis and one PostgreSQL. */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIntegrationTests {

  /** Of the tick every 5 seconds but the last, which has a model for each server. */
  private static final List<String> PANELS =
      List.of("feed-status", "fleet-kpi", "alert-table", "top5-forecast");

  private static final List<String> TICKING = PANELS.subList(0, 3);
  private static final List<String> LONG = PANELS.subList(3, 4);

  private static final int INSTANCES = 3;

  /** Servers of which newer records are read. */
  private static final String READING_OF_A_TICK = "%fleet_server%known(name, at)%";

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
    double seriesBefore = Produced.values(instances, "series");
    double topBefore = Produced.frames(instances, LONG);
    try (RemoteViewer witness = open(first, "ppweb001", null);
        RemoteViewer other = open(second, "ppweb002", null);
        RemoteViewer third = open(instances.get(2), "ppweb002", null)) {
      Count begin = count(witness, other, third);
      List<SseEvent> before = visit(first);
      Instant missed = awaitBucketAfter(currentBucket(), witness);

      try (RemoteViewer arrived = open(second, "ppweb001", cursor(before))) {
        awaitBucketAfter(missed, arrived);
        Count end = count(witness, other, third);

        double buckets = end.bucketsSince(begin);
        double longBuckets = longBuckets(witness) + longBuckets(other);
        assertThat(end.ticks() - begin.ticks()).isEqualTo(buckets);
        assertThat(end.series() - seriesBefore).isEqualTo(longBuckets);
        assertThat(end.frames() - begin.frames())
            .as("frames, encoded once for all instances")
            .isEqualTo(buckets * TICKING.size());
        assertThat(Produced.frames(instances, LONG) - topBefore).isEqualTo(longBuckets);
        assertNothingIsMissedOrRepeated(PANELS, witness, before, arrived);
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
      double before = Produced.values(survivors, "tick");

      holder.kill();
      instances.remove(holder);
      try (RemoteViewer saved = open(survivor, "ppweb003", cursor(stranded.events()))) {
        awaitBucketAfter(begin.bucket().plusSeconds(5), saved);
        Count end = count(witness);

        assertThat(holder()).isIn(survivors);
        assertThat(Produced.values(survivors, "tick") - before)
            .isPositive()
            .isLessThanOrEqualTo(end.bucketsSince(begin) + 1);
        assertThat(witness.events()).noneMatch(Held::tellsFailure);
        assertNothingIsMissedOrRepeated(PANELS, witness, stranded.events(), saved);
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
  void whatALateWinnerMadeIsRefused() {
    TestApplication holder = holder();
    TestApplication other = without(holder).getFirst();
    try (RemoteViewer witness = open(other, "ppweb005", null);
        RemoteViewer late = open(holder, "ppweb005", null)) {
      Instant before = count(witness, late).bucket();
      double refused = refused(holder);

      try (TableLock lock = new TableLock(database, "fleet_server")) {
        lock.awaitBlocked(1, READING_OF_A_TICK);
        holder.pause();
      }
      Instant newer = awaitBucketAfter(before.plusSeconds(5), witness);
      holder.resume();
      late.await(events -> isUpToDate(events, newer) && refused(holder) > refused);
      count(witness, late);

      assertThat(holder()).isNotEqualTo(holder);
      assertThat(Held.onlyGrows(witness.events())).isTrue();
      assertThat(Held.onlyGrows(late.events())).isTrue();
      assertThat(Held.of(late.events()).revisions())
          .isEqualTo(Held.of(witness.events()).revisions());
    }
  }

  /**
   * Ticks that were computed here and not published, because somebody else had the claim by then.
   */
  private static double refused(TestApplication instance) {
    return instance.meter("panelcast_lock_lost_total", "work=\"tick\"")
        + instance.meter("panelcast_publish_total", "board=\"fleet\"", "outcome=\"token\"");
  }

  @Test
  void aRowThatIsWrittenWithPsqlIsSeenWithinASecondAndComputedOnce() throws Exception {
    String psql = DebianPackage.program("postgresql-client", "psql").toString();
    try (RemoteViewer viewer = form(instances.get(1));
        RemoteViewer first = form(instances.get(0));
        RemoteViewer last = form(instances.get(2))) {
      Stream.of(viewer, first, last).forEach(each -> each.next(event -> event.id() != null));
      double before = Produced.values(instances, "plan");

      Process writer =
          new ProcessBuilder(
                  psql,
                  "postgresql://%s@127.0.0.1:%d/%s"
                      .formatted(TestDatabase.USER, database.port(), database.name()),
                  "--set=ON_ERROR_STOP=1",
                  "--command="
                      + "UPDATE revenue_section SET content = jsonb_set(content, '{other}', '77')"
                      + " WHERE plan_id = 'default' AND section = 'opex'")
              .redirectErrorStream(true)
              .start();
      String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(writer.waitFor()).as(said).isZero();
      Instant written = Instant.now();
      SseEvent seen = viewer.next(event -> event.id() != null);

      assertThat(Instant.now()).isBefore(written.plusSeconds(1));
      assertThat(seen.data().toString()).contains("77");
      Stream.of(first, last).forEach(each -> each.next(event -> event.id() != null));
      assertThat(Produced.values(instances, "plan") - before).isEqualTo(1);
    }
  }

  private static RemoteViewer form(TestApplication instance) {
    return RemoteViewer.open(instance, "revenue", "panels=opex-form", null);
  }

  private List<TestApplication> without(TestApplication one) {
    return instances.stream().filter(instance -> instance != one).toList();
  }

  /**
   * Computations of the whole cluster at a moment when none is due.
   *
   * @param bucket start of the bucket of that moment
   */
  private record Count(Instant bucket, double ticks, double series, double frames) {

    double bucketsSince(Count earlier) {
      return Duration.between(earlier.bucket, bucket).dividedBy(BucketSize.S5.duration());
    }
  }

  /** Waits until these viewers have everything of a bucket, while the next one has not begun. */
  private Count count(RemoteViewer... viewers) {
    for (int attempt = 0; attempt < 20; attempt++) {
      Instant bucket = currentBucket();
      Stream.of(viewers).forEach(viewer -> viewer.await(events -> isUpToDate(events, bucket)));
      Count count =
          new Count(
              bucket,
              Produced.values(instances, "tick"),
              Produced.values(instances, "series"),
              Produced.frames(instances, TICKING));
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

  private static long longBuckets(RemoteViewer viewer) {
    return viewer.events().stream()
        .filter(event -> Held.text(event, "panel").equals("top5-forecast"))
        .map(Held::bucket)
        .distinct()
        .count();
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
}
