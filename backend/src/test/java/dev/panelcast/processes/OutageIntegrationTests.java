package dev.panelcast.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestPostgres;
import dev.panelcast.testkit.TestRedis;
import dev.panelcast.wire.JsonMerge;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service goes away and comes back while somebody looks and somebody writes. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIntegrationTests {

  private static final List<String> PANELS = List.of("feed-status", "fleet-kpi", "level-pie");

  private static final Duration BEAT = Duration.ofSeconds(15);

  private static final int CONNECTIONS = 4;

  /** How long a caller waits for a connection, and some time for the answer. */
  private static final Duration ACQUIRED = Duration.ofSeconds(2 + 3);

  private final TestRedis redis = TestRedis.start();
  private final TestPostgres postgres = TestPostgres.start();
  private TestApplication application;
  private RemoteViewer viewer;

  @BeforeAll
  void start() {
    application =
        TestApplication.start(
            "--spring.r2dbc.url=" + postgres.database().r2dbcUrl(),
            "--spring.data.redis.url=" + redis.uri(),
            "--panelcast.fleet.generator.enabled=true",
            "--spring.r2dbc.pool.max-size=" + CONNECTIONS);
  }

  @AfterAll
  void stop() {
    application.close();
    postgres.close();
    redis.close();
  }

  @BeforeEach
  void look() {
    viewer = RemoteViewer.open(application, "panels=" + String.join(",", PANELS), null);
    viewer.next(event -> event.id() != null);
  }

  @AfterEach
  void leave() {
    viewer.close();
  }

  @Test
  void withoutRedisViewersGetPanelsOfTheirOwnInstanceAndRejoin() {
    redis.kill();
    viewer.next(event -> isFrame(event) && event.id() == null && hasStatus(event, "ok"));

    redis.restart();
    SseEvent reset = viewer.next(event -> event.name().equals("reset"));
    for (String _ : PANELS) {
      assertThat(Held.text(viewer.next(OutageIntegrationTests::isFrame), "panel")).isIn(PANELS);
    }
    viewer.next(event -> event.id() != null);

    assertThat(Held.text(reset, "reason")).isEqualTo("rejoined");
    assertThat(frames()).noneMatch(Held::tellsFailure);
    assertThat(frames()).noneMatch(event -> event.data().path("data").isEmpty());
  }

  @Test
  void whatIsAnnouncedWhileNobodyCouldHearItIsShownSoon() {
    redis.cutListeners();

    assertConverges(Instant.now());
    assertThat(viewer.events()).noneMatch(event -> event.name().equals("reset"));
    assertThat(frames()).noneMatch(Held::tellsFailure);
  }

  @Test
  void whileRedisHangsViewersGetPanelsOfTheirOwnInstanceAndRejoin() {
    redis.pause();
    Instant first = Held.bucket(viewer.next(event -> isFrame(event) && event.id() == null));
    viewer.next(event -> Held.isOfPanel(event) && Held.bucket(event).isAfter(first));
    redis.resume();
    Instant resumed = Instant.now();

    viewer.next(event -> event.name().equals("reset"));
    assertConverges(resumed);
    assertThat(frames()).noneMatch(Held::tellsFailure);
  }

  /** Everything of the bucket of a moment is there before the time of one beat is over. */
  private void assertConverges(Instant since) {
    viewer.await(
        events -> Held.of(Held.sinceReset(events)).isUpToDate(PANELS.size(), since.plusSeconds(5)));
    assertThat(Duration.between(since, Instant.now())).isLessThan(BEAT);
  }

  @Test
  void whilePostgresHangsNothingElseDoes() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    assertThat(Rows.post(application, "kept", now).statusCode()).isEqualTo(200);

    postgres.pause();
    assertUnavailable(Rows.post(application, "hanging", now));
    assertThat(problem(nextWithLastData("stale")).path("code").asString())
        .isIn("database_away", "compute_timeout");

    postgres.resume();
    viewer.next(event -> isFrame(event) && hasStatus(event, "ok"));
    assertThat(Rows.post(application, "hanging", now).statusCode()).isEqualTo(200);
    assertThat(Rows.stored(postgres.database(), "kept")).isEqualTo(Map.of("kept", Rows.EACH));
    assertThat(Rows.stored(postgres.database(), "hanging")).isEqualTo(Map.of("hanging", Rows.EACH));
  }

  @Test
  void whenAllConnectionsAreTakenWritersAreToldToComeAgainAndItRecovers() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<CompletableFuture<HttpResponse<String>>> first;
    try (TableLock lock = new TableLock(postgres.database(), "fleet_server")) {
      first =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(number -> "crowd-" + number)
              .map(
                  server ->
                      CompletableFuture.supplyAsync(() -> Rows.post(application, server, now)))
              .toList();
      lock.awaitBlocked(CONNECTIONS, "%");
      Instant begun = Instant.now();
      assertUnavailable(Rows.post(application, "crowd-late", now));
      assertThat(Duration.between(begun, Instant.now())).isLessThan(ACQUIRED);
    }
    assertThat(first).extracting(answer -> answer.join().statusCode()).contains(200);
    viewer.next(event -> Held.isOfPanel(event) && Held.bucket(event).isAfter(now));
    assertThat(Rows.post(application, "crowd-late", now).statusCode()).isEqualTo(200);
    assertThat(Rows.stored(postgres.database(), "crowd-late"))
        .isEqualTo(Map.of("crowd-late", Rows.EACH));
  }

  @Test
  void withoutPostgresTheLastDataIsStaleThenAnErrorAndWritersAreToldToComeAgain() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    assertThat(Rows.post(application, "before", now).statusCode()).isEqualTo(200);

    postgres.stop();
    assertUnavailable(Rows.post(application, "outage-1", now));
    JsonNode outage = problem(nextWithLastData("stale"));
    double published = published();
    Instant failing = Instant.now();
    assertThat(outage.path("code").asString()).isEqualTo("database_away");
    assertThat(statusOf(PANELS.getFirst())).isEqualTo("stale");
    assertUnavailable(Rows.post(application, "outage-2", now));
    assertThat(problem(nextWithLastData("error"))).isEqualTo(outage);
    assertThat(statusOf(PANELS.getFirst())).isEqualTo("error");

    postgres.startAgain();
    viewer.next(event -> isFrame(event) && hasStatus(event, "ok"));
    double buckets = Duration.between(failing, Instant.now()).toSeconds() / 5.0 + 2;
    assertThat(published() - published).as("once a model and bucket").isLessThan(4 * buckets);
    assertThat(Rows.post(application, "outage-2", now).statusCode()).isEqualTo(200);
    assertThat(Rows.stored(postgres.database(), "before")).isEqualTo(Map.of("before", Rows.EACH));
    assertThat(Rows.stored(postgres.database(), "outage")).isEqualTo(Map.of("outage-2", Rows.EACH));
  }

  private double published() {
    return application.meter("panelcast_publish_total", "outcome=\"accepted\"");
  }

  /** The next panel that is shown so, which has the data that was ok last. */
  private SseEvent nextWithLastData(String status) {
    SseEvent failed = viewer.next(event -> isFrame(event) && hasStatus(event, status));
    SseEvent last =
        frames().stream()
            .takeWhile(event -> !event.equals(failed))
            .filter(event -> hasStatus(event, "ok"))
            .filter(event -> Held.text(event, "panel").equals(Held.text(failed, "panel")))
            .toList()
            .getLast();

    assertThat(bare(failed)).isEqualTo(bare(last));
    return failed;
  }

  private static JsonNode problem(SseEvent event) {
    return event.data().path("problem");
  }

  /** What somebody is told who asks once. */
  private String statusOf(String panel) {
    String url = application.url() + "/api/v1/boards/fleet/panels/" + panel;
    return JsonMapper.shared().readTree(Calls.get(url).body()).path("status").asString();
  }

  // To a client null and absent are the same, and a patch leaves nulls out.
  private static JsonNode bare(SseEvent event) {
    return JsonMerge.bare(event.data().path("data").asObject());
  }

  private static void assertUnavailable(HttpResponse<String> answer) {
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValueAsLong("retry-after")).hasValue(1);
    assertThat(problem.path("code").asString()).isEqualTo("unavailable");
  }

  private List<SseEvent> frames() {
    return Held.panels(viewer.events());
  }

  private static boolean isFrame(SseEvent event) {
    return event.name().equals("panel");
  }

  private static boolean hasStatus(SseEvent event, String status) {
    return Held.text(event, "status").equals(status);
  }
}
