package dev.panelcast.boards.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board as a whole, in the running application. */
@Order(5)
@Execution(ExecutionMode.CONCURRENT)
class FleetAcceptanceIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String PANELS = "/api/v1/boards/fleet/panels/";
  private static final int SERVERS = 90;

  private final String database = Services.database().r2dbcUrl();
  private final String redis = Services.redisUri();
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<CompletableFuture<?>> viewers = new ArrayList<>();
  private @Nullable TestApplication running;

  @BeforeEach
  void start() {
    running =
        TestApplication.start(
            "--spring.r2dbc.url=" + database,
            "--spring.data.redis.url=" + redis,
            "--panelcast.fleet.generator.enabled=true",
            "--panelcast.fleet.host.enabled=false");
  }

  @AfterEach
  void stop() {
    // Streams never end by themselves.
    http.shutdownNow();
    application().close();
  }

  @Test
  void riskIsCalculatedOncePerServerAndTickWhateverIsOpenByWhomever() {
    for (String query :
        List.of(
            "tab=overview", "tab=overview", "tab=heatmap&refresh=300", "tab=top5", "tab=cost")) {
      view(query);
    }
    until(() -> meter("panelcast_stream_connections") >= 5);
    double ticks = ticks();
    double calculations = calculations();

    view("tab=overview&refresh=60&var-profile=database");
    json(PANELS + "cost-result?var-hours=3");
    predict("ppdb001");
    until(() -> ticks() >= ticks + 3);

    Map<String, Double> after = meters();
    double computed = value(after, "panelcast_model_computed_total", "model=\"tick\"") - ticks;
    assertThat(value(after, "panelcast_fleet_risk_calculations_total") - calculations)
        .isEqualTo(SERVERS * computed);
    assertThat(value(after, "panelcast_fleet_profile_detections_total")).isEqualTo(SERVERS);
  }

  @Test
  void interactingWithOneTabComputesNothingInTheOthers() {
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    JsonNode board = json("/api/v1/boards/fleet");
    for (JsonNode tab : board.path("tabs")) {
      boolean isOwn = tab.path("id").asString().equals("top5");
      tab.path("panels").valueStream().map(JsonNode::asString).forEach((isOwn ? own : others)::add);
    }
    double ticks = ticks();

    view("tab=top5");
    view("tab=top5&refresh=60&var-profile=database");
    for (String server : List.of("ppweb001", "ppdb001")) {
      view("tab=top5&var-server=" + server);
      json(PANELS + "top5-forecast?var-server=" + server);
    }
    until(() -> ticks() >= ticks + 2 && own.stream().allMatch(panel -> projected(panel) > 0));

    assertThat(others).hasSizeGreaterThan(own.size());
    assertThat(others).allSatisfy(panel -> assertThat(projected(panel)).as(panel).isZero());
  }

  @Test
  void everyMeterIsThereBeforeTheFirstViewer() {
    assertThat(meters().keySet())
        .extracting(name -> name.replaceAll("\\{.*", ""))
        .contains(
            "panelcast_stream_connections",
            "panelcast_stream_opened_total",
            "panelcast_stream_closed_total",
            "panelcast_stream_events_total",
            "panelcast_stream_bytes_total",
            "panelcast_stream_dropped_total",
            "panelcast_push_delay_seconds_bucket",
            "panelcast_snapshot_age_seconds",
            "panelcast_leader",
            "panelcast_lock_lost_total",
            "panelcast_redis_up",
            "panelcast_redis_seconds_bucket");
    json(PANELS + "fleet-kpi");
    String labels = "{board=\"fleet\",outcome=\"ok\",panel=\"fleet-kpi\"}";
    assertThat(meters())
        .containsKey("panelcast_snapshot_computed_total{board=\"fleet\",panel=\"fleet-kpi\"}")
        .containsKey("panelcast_snapshot_compute_seconds_count" + labels);
  }

  @Test
  void aSwitchOfTheScenarioIsSeenAtOnceAndEverythingSurvivesARestart() {
    call("PUT", "/api/v1/fleet/scenario", "{\"scenario\":\"critical\"}");

    JsonNode control = json(PANELS + "scenario-control");
    assertThat(control.path("status").asString()).isEqualTo("ok");
    assertThat(control.at("/data/fields/scenario/value").asString()).isEqualTo("critical");
    until(() -> json(PANELS + "env-history").at("/data/x").size() > 0);
    double firstSample = json(PANELS + "env-history").at("/data/x/0").asDouble();
    Instant lastRecord = lastRecord();

    application().stop();
    start();

    assertThat(json(PANELS + "scenario-control").at("/data/fields/scenario/value").asString())
        .isEqualTo("critical");
    assertThat(json(PANELS + "warmup").at("/data/items/ready/value").asInt()).isEqualTo(100);
    assertThat(json(PANELS + "env-history").at("/data/x/0").asDouble()).isEqualTo(firstSample);
    until(() -> lastRecord().isAfter(lastRecord));
    assertThat(application().log()).noneMatch(line -> line.contains("of history"));
  }

  private Instant lastRecord() {
    return Instant.parse(json(PANELS + "feed-status").at("/data/items/last/value").asString());
  }

  private TestApplication application() {
    return Objects.requireNonNull(running);
  }

  private void view(String query) {
    viewers.add(
        http.sendAsync(
            request("/api/v1/boards/fleet/stream?" + query).build(), BodyHandlers.ofLines()));
  }

  private double ticks() {
    return value(meters(), "panelcast_model_computed_total", "model=\"tick\"");
  }

  private double projected(String panel) {
    return value(meters(), "panelcast_snapshot_computed_total", "panel=\"" + panel + "\"");
  }

  private double calculations() {
    return meter("panelcast_fleet_risk_calculations_total");
  }

  private double meter(String name) {
    return value(meters(), name);
  }

  /** The sum of a meter over all its labels that hold these words. */
  private static double value(Map<String, Double> meters, String name, String... labels) {
    Predicate<String> wanted =
        line ->
            (line.equals(name) || line.startsWith(name + "{"))
                && Stream.of(labels).allMatch(line::contains);
    return meters.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private Map<String, Double> meters() {
    Map<String, Double> meters = new HashMap<>();
    call("GET", "/actuator/prometheus", null)
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int border = line.lastIndexOf(' ');
              meters.put(line.substring(0, border), Double.valueOf(line.substring(border + 1)));
            });
    return meters;
  }

  private void predict(String server) {
    call("POST", "/api/v1/fleet/predictions", "{\"server\":\"" + server + "\"}");
  }

  /** Asks again while the server asks for patience: a busy machine may compute late. */
  private JsonNode json(String address) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> send("GET", address, null).statusCode() != 503);
    return JsonMapper.shared().readTree(call("GET", address, null).body());
  }

  private HttpResponse<String> call(String method, String address, @Nullable String body) {
    HttpResponse<String> answer = send(method, address, body);
    assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
    return answer;
  }

  private HttpResponse<String> send(String method, String address, @Nullable String body) {
    HttpRequest request =
        request(address)
            .header("content-type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return http.sendAsync(request, BodyHandlers.ofString()).join();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(application().url() + address)).timeout(PATIENCE);
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(condition);
  }
}
