package dev.panelcast.catalog.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The running application answers as its own description says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveAnswersIntegrationTests {

  private static final String BOARDS = "/api/v1/boards";

  private final HttpClient http = HttpClient.newHttpClient();
  private TestApplication application;
  private ClosedSchemas schemas;

  @BeforeAll
  void start() throws Exception {
    application =
        TestApplication.start(
            "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
            "--spring.data.redis.url=" + Services.redisUri(),
            "--panelcast.fleet.generator.enabled=true");
    schemas = new ClosedSchemas((ObjectNode) json("/openapi.json"));
  }

  @AfterAll
  void stop() {
    application.close();
    http.close();
  }

  @Test
  void boardsAreAsDescribed() throws Exception {
    assertDescribed("BoardList", get(BOARDS));
    for (String board : boards().toList()) {
      assertDescribed("Board", get(BOARDS + "/" + board));
    }
  }

  @Test
  void everyPanelIsAsDescribedForItsKind() throws Exception {
    for (String board : boards().toList()) {
      for (JsonNode panel : json(BOARDS + "/" + board).path("panels")) {
        String address = BOARDS + "/" + board + "/panels/" + panel.path("id").asString();
        HttpResponse<String> answer = get(address);
        JsonNode data = JsonMapper.shared().readTree(answer.body()).path("data");

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        if (!data.isNull()) {
          String schema = capital(panel.path("kind").asString()) + "Data";
          assertThat(schemas.errors(schema, data.toString())).as(address).isEmpty();
        }
        assertDescribed("Snapshot", answer);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/boards/ghost, 404, unknown_board",
    "/api/v1/boards/fleet/panels/ghost, 404, unknown_panel",
    "/api/v1/boards/fleet/panels/fleet-kpi?refresh=7, 400, invalid_refresh",
    "/api/v1/datasets/server-metrics/rows, 405, method_not_allowed",
    "/api/v1/ghost, 404, not_found"
  })
  void refusalsAreAsDescribed(String address, int status, String code) throws Exception {
    HttpResponse<String> answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("type").asString()).isEqualTo("/docs#" + code);
    ((ObjectNode) problem).remove("allowed");
    assertThat(schemas.errors("Problem", problem.toString())).isEmpty();
  }

  @Test
  void whatBecameOfRowsIsAsDescribed() throws Exception {
    String rows = "[{\"serverName\":\"web1\",\"timestamp\":\"2026-01-01T00:00:00Z\"},{}]";

    assertThat(schemas.errors("Rows", "[{\"serverName\":\"web1\"}]")).isNotEmpty();
    HttpResponse<String> kept = post(rows, "");
    assertThat(kept.statusCode()).isEqualTo(200);
    assertDescribed("Receipt", kept);
    HttpResponse<String> refused = post(rows, "?onError=abort");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertDescribed("RowsProblem", refused);
  }

  @Test
  void aPredictionIsAsDescribedAndLimited() throws Exception {
    HttpResponse<String> told = predict("PPDB001");
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(told.body()).path("fromTick").asBoolean()).isTrue();
    assertDescribed("Prediction", told);
    assertThat(predict("ghost").statusCode()).isEqualTo(404);

    HttpResponse<String> limited = told;
    for (int call = 2; call <= 30; call++) {
      limited = predict("ghost");
    }

    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.body()).contains("\"rate_limited\"");
    assertThat(Long.parseLong(limited.headers().firstValue("retry-after").orElseThrow()))
        .isBetween(1L, 60L);
  }

  @Test
  void planAnswersAreAsDescribed() throws Exception {
    String plans = "/api/v1/revenue/plans";

    HttpResponse<String> created = posted(plans, "{\"id\":\"described\"}");
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertDescribed("PlanDocument", created);
    assertDescribed("PlanDocument", get(plans + "/described"));
    for (JsonNode head : json(plans).path("plans")) {
      assertThat(schemas.errors("PlanHead", head.toString())).isEmpty();
    }
    JsonNode revisions = json(plans + "/described/revisions").path("revisions");
    assertThat(revisions.size()).isEqualTo(1);
    assertThat(schemas.errors("PlanRevision", revisions.get(0).toString())).isEmpty();
    HttpResponse<String> again = posted(plans, "{\"id\":\"described\"}");
    assertThat(again.statusCode()).isEqualTo(409);
    assertDescribed("Problem", again);
  }

  @Test
  void aPageTimingIsTakenOrRefusedAsDescribed() throws Exception {
    String timings = BOARDS + "/fleet/page-timings";
    String timing = "{\"delayMs\":120,\"renderMs\":8.5}";

    assertThat(schemas.errors("PageTiming", timing)).isEmpty();
    assertThat(posted(timings, timing).statusCode()).isEqualTo(204);
    assertThat(application.meter("panelcast_client_delay_seconds_count", "board=\"fleet\""))
        .isEqualTo(1);
    HttpResponse<String> refused = posted(timings, "{\"delayMs\":120}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"parameter_out_of_range\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/docs, text/html",
    "/docs/docs.css, text/css",
    "/docs/docs.js, text/javascript",
    "/openapi.json, application/json"
  })
  void theDescriptionIsServedWithItsPage(String address, String type) throws Exception {
    HttpResponse<String> answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(type);
    assertThat(answer.body()).doesNotContain("://");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Stream<String> boards() throws Exception {
    return json(BOARDS).path("boards").valueStream().map(board -> board.path("id").asString());
  }

  private void assertDescribed(String schema, HttpResponse<String> answer) {
    assertThat(schemas.errors(schema, answer.body())).as(answer.uri().getPath()).isEmpty();
  }

  private HttpResponse<String> post(String rows, String query) throws Exception {
    return posted("/api/v1/datasets/server-metrics/rows" + query, rows);
  }

  private HttpResponse<String> predict(String server) throws Exception {
    return posted("/api/v1/fleet/predictions", "{\"server\":\"%s\"}".formatted(server));
  }

  private HttpResponse<String> posted(String address, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(application.url() + address))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode json(String address) throws Exception {
    return JsonMapper.shared().readTree(get(address).body());
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(application.url() + address)).build(),
        BodyHandlers.ofString());
  }
}
