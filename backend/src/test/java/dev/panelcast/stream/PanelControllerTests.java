package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Feed.News;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.wire.FrameCodec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanelControllerTests extends StreamRig {

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  Map<String, Object> settings() {
    return Map.of("panelcast.stream.first-snapshot", "600ms");
  }

  @AfterAll
  void closeClient() {
    http.close();
  }

  @BeforeEach
  void publishAll() {
    feed().swapEpoch("e1");
    feed().publish(1, STRIP, CLOCK, COST);
  }

  @Test
  void theBodyHoldsNoTimesAndTheRevisionIsItsTag() throws Exception {
    HttpResponse<String> answer = get("clock");
    JsonNode body = JsonMapper.shared().readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(body.propertyNames())
        .containsExactly("topic", "panel", "bucketSeconds", "revision", "status", "data");
    assertThat(header(answer, "etag")).isEqualTo("\"" + body.path("revision").asString() + "\"");
    assertThat(header(answer, "panelcast-bucket-start"))
        .isEqualTo(String.valueOf(feed().stored(CLOCK).times().bucketStart()));
    assertThat(header(answer, "panelcast-computed-at")).isNotEmpty();
    assertThat(header(answer, "panelcast-data-at")).isNotEmpty();
    assertThat(header(answer, "cache-control")).contains("private").contains("no-cache");
    assertThat(header(answer, "content-type")).isEqualTo("application/json");
    assertThat(header(answer, "server-timing")).matches("redis;dur=[0-9.]+");
  }

  @Test
  void anUnchangedPanelIsNotSentAgainButItsTimesAre() throws Exception {
    String tag = header(get("clock"), "etag");
    HttpResponse<String> answer = get("clock", "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "etag")).isEqualTo(tag);
    assertThat(header(answer, "panelcast-computed-at")).isNotEmpty();
    assertThat(header(answer, "cache-control")).contains("private");

    feed().publish(2, CLOCK);
    assertThat(get("clock", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasAnyRevisionIsSentNone() throws Exception {
    for (String path : List.of("clock", "clock.csv")) {
      HttpResponse<String> answer = get(path, "If-None-Match", "*");

      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(header(answer, "etag")).isEqualTo(header(get(path), "etag"));
      assertThat(header(answer, "panelcast-computed-at")).isNotEmpty();
    }
  }

  @Test
  void equalTagsMeanEqualBodies() throws Exception {
    HttpResponse<String> before = get("clock");
    feed().pass(Duration.ofSeconds(5));
    feed().refresh(CLOCK);
    HttpResponse<String> after = get("clock");

    assertThat(header(after, "etag")).isEqualTo(header(before, "etag"));
    assertThat(after.body()).isEqualTo(before.body());
    assertThat(header(after, "panelcast-computed-at"))
        .isNotEqualTo(header(before, "panelcast-computed-at"));
  }

  @Test
  void aFailedPanelTellsItsProblemAndSinceWhen() throws Exception {
    Problem failed = new Problem("compute_failed", "The last computation failed.", feed().now());
    feed().put(FrameCodec.still(feed().stored(CLOCK), Status.ERROR, failed).at(99));

    HttpResponse<String> answer = get("clock");
    JsonNode body = JsonMapper.shared().readTree(answer.body());

    assertThat(body.path("status").asString()).isEqualTo("error");
    assertThat(body.at("/problem/code").asString()).isEqualTo("compute_failed");
    assertThat(body.at("/data/items").isMissingNode()).isFalse();
    assertThat(header(answer, "panelcast-problem-since")).isEqualTo(feed().now().toString());
  }

  @Test
  void aPanelThatNobodyComputedYetIsWaitedFor() throws Exception {
    feed().forget(CLOCK);
    int before = feed().reads().size();
    CompletableFuture<HttpResponse<String>> pending =
        http.sendAsync(request("GET", "clock"), BodyHandlers.ofString());
    while (feed().reads().size() == before) {
      Thread.onSpinWait();
    }

    feed().publish(5, CLOCK);

    assertThat(pending.get().statusCode()).isEqualTo(200);
    assertThat(header(pending.get(), "server-timing")).startsWith("compute;dur=");
  }

  @Test
  void aPanelThatDoesNotComeIsABusyServer() throws Exception {
    feed().forget(CLOCK);

    HttpResponse<String> answer = get("clock");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "retry-after")).isEqualTo("1");
    assertThat(answer.body()).contains("\"no_snapshot\"");
    assertThat(feed().watched()).isEmpty();
  }

  @Test
  void anOutdatedPanelIsServedWhenNoNewerOneComesInTime() throws Exception {
    feed().pass(Duration.ofSeconds(30));
    int before = feed().reads().size();

    HttpResponse<String> answer = get("clock");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "panelcast-bucket-start"))
        .isEqualTo(String.valueOf(feed().stored(CLOCK).times().bucketStart()));
    assertThat(feed().reads().size()).isGreaterThan(before);
  }

  @Test
  void whileTheClusterIsAwayTheMemoryAnswers() throws Exception {
    feed().swapEpoch(null);

    assertThat(header(get("clock"), "server-timing")).startsWith("memory;");
    feed().emit(new News.Reread());
  }

  @Test
  void whenTheBoardIsFullCallersAreToldToComeAgain() throws Exception {
    feed().fill(true);
    HttpResponse<String> answer = get("clock");
    feed().fill(false);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("too_many_topics");
    assertThat(header(answer, "retry-after")).isEqualTo("2");
  }

  @Test
  void aPrivatePanelIsAnsweredForItsCaller() throws Exception {
    Topic mine =
        new Topic(
            DemoBoard.ID,
            new PanelId("cost"),
            new TreeMap<>(Map.of("rate", "3")),
            COST.bucketSize(),
            Topic.PRIVATE);
    feed().store(mine, 9);

    assertThat(get("cost?var-rate=3.0").body()).contains("\"value\":9").contains("#private");
  }

  @Test
  void theSameDataComesAsCsvWithATagOfItsOwn() throws Exception {
    HttpResponse<String> answer = get("clock.csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("label,value,unit,level,delta\r\nValue,1,count,,\r\n");
    assertThat(header(answer, "content-type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(header(answer, "content-disposition"))
        .isEqualTo("attachment; filename=\"demo-clock.csv\"");
    assertThat(header(answer, "etag")).isNotEqualTo(header(get("clock"), "etag"));
    assertThat(get("clock.csv", "If-None-Match", header(answer, "etag")).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "about.csv, 404, no_csv",
    "ghost, 404, unknown_panel",
    "ghost.csv, 404, unknown_panel",
    "clock.csv.csv, 404, unknown_panel",
    "clock?var-color=green, 400, invalid_value",
    "clock?refresh=1, 400, invalid_refresh",
    "clock.csv?var-ghost=1, 400, unknown_variable"
  })
  void whatIsNotAllowedIsAProblemWithItsCode(String panel, int status, String code)
      throws Exception {
    HttpResponse<String> answer = get(panel);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }

  @Test
  void headHasTheHeadersOfGet() throws Exception {
    HttpResponse<String> answer = http.send(request("HEAD", "clock"), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "etag")).isEqualTo(header(get("clock"), "etag"));
  }

  private HttpResponse<String> get(String panel, String... headers)
      throws IOException, InterruptedException {
    return http.send(request("GET", panel, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String panel, String... headers) {
    URI address = URI.create("http://localhost:" + port() + "/api/v1/boards/demo/panels/" + panel);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    return headers.length == 0 ? request.build() : request.headers(headers).build();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
