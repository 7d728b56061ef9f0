package dev.panelcast.boards.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board without servers, and with servers that stop reporting, in the running application. */
class FleetFeedIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> SHOWN = List.of("fleet-kpi", "level-pie", "risk-top15");

  private TestApplication application;

  @BeforeEach
  void start() {
    application =
        TestApplication.start(
            "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
            "--spring.data.redis.url=" + Services.redisUri(),
            "--panelcast.fleet.generator.enabled=false",
            "--panelcast.fleet.host.enabled=false");
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void anEmptyFleetIsUnknownAndAFeedThatStopsLeavesItsLastValues() {
    JsonNode empty = panel("fleet-kpi", _ -> true);
    assertThat(empty.at("/data/items/status/value").asString()).isEqualTo("Unknown");
    for (String share : List.of("risk30", "risk8h", "health")) {
      assertThat(empty.at("/data/items/" + share + "/value").isNull()).as(share).isTrue();
      assertThat(empty.at("/data/reasons").propertyNames()).contains("/items/" + share + "/value");
    }

    Instant last = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    assertThat(report("ppweb001", last).statusCode()).isEqualTo(200);
    assertThat(report("ppdb001", last).statusCode()).isEqualTo(200);
    List<JsonNode> live = SHOWN.stream().map(panel -> panel(panel, has("ok", "", last))).toList();
    List<JsonNode> late =
        SHOWN.stream().map(panel -> panel(panel, has("ok", "late_data", last))).toList();
    List<JsonNode> stale =
        SHOWN.stream().map(panel -> panel(panel, has("stale", "stale_data", last))).toList();

    assertThat(live.getFirst().at("/data/items/risk30/value").asDouble()).isPositive();
    assertThat(data(late)).isEqualTo(data(live));
    assertThat(data(stale)).isEqualTo(data(live));
  }

  private static Predicate<JsonNode> has(String status, String problem, Instant last) {
    return frame ->
        frame.path("status").asString().equals(status)
            && frame.at("/problem/code").asString("").equals(problem)
            && frame.path("dataAt").asString().equals(last.toString());
  }

  private static List<JsonNode> data(List<JsonNode> frames) {
    return frames.stream().map(frame -> frame.path("data")).toList();
  }

  /** A panel with the age of its data, once it is so. */
  private JsonNode panel(String id, Predicate<JsonNode> wanted) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(300))
        .until(() -> panel(id), wanted);
  }

  private JsonNode panel(String id) {
    HttpResponse<String> answer =
        Calls.get(application.url() + "/api/v1/boards/fleet/panels/" + id);
    JsonNode frame = JsonMapper.shared().readTree(answer.body());
    String dataAt = answer.headers().firstValue("panelcast-data-at").orElse("");
    return frame.asObject().put("dataAt", dataAt);
  }

  /** Eighty records of a server with little to spare, the last of now. */
  private HttpResponse<String> report(String server, Instant last) {
    String rows =
        IntStream.rangeClosed(0, 79)
            .mapToObj(age -> row(server, last.minusSeconds(5L * (79 - age))))
            .collect(Collectors.joining(",", "[", "]"));
    return Calls.post(application.url() + "/api/v1/datasets/server-metrics/rows", rows);
  }

  private static String row(String server, Instant at) {
    return "{\"serverName\":\"%s\",\"timestamp\":\"%s\",\"cpuUserPct\":97,\"cpuIdlePct\":3,\"memUsedPct\":98}"
        .formatted(server, at);
  }
}
