package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StreamRefusalTests extends StreamRig {

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  Map<String, Object> settings() {
    return Map.of("panelcast.stream.private-panels", 0);
  }

  @AfterAll
  void closeClient() {
    http.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/boards/ghost/stream, 404, unknown_board",
    "/api/v1/boards/demo/stream?tab=ghost, 404, unknown_tab",
    "/api/v1/boards/demo/stream?tab=, 404, unknown_tab",
    "/api/v1/boards/demo/stream?panels=ghost, 404, unknown_panel",
    "/api/v1/boards/demo/stream?panels=, 404, unknown_panel",
    "'/api/v1/boards/demo/stream?panels=clock,', 404, unknown_panel",
    "/api/v1/boards/demo/stream?tab=first&panels=clock, 400, invalid_request",
    "/api/v1/boards/demo/stream?var-shape=round, 400, unknown_variable",
    "/api/v1/boards/demo/stream?var-color=green, 400, invalid_value",
    "/api/v1/boards/demo/stream?panels=cost&var-rate=3, 400, too_many_panels",
    "/api/v1/boards/demo/stream?refresh=7, 400, invalid_refresh",
    "/api/v1/boards/demo/streams, 404, not_found",
    "/api/v1/nothing, 404, not_found"
  })
  void whatIsNotAllowedIsAProblemWithItsCode(String address, int status, String code)
      throws Exception {
    HttpResponse<String> answer = send("GET", address, "*/*");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asString()).isEqualTo("/docs#" + code);
    assertThat(problem.path("detail").asString()).isNotEmpty();
  }

  @Test
  void aTypeThatIsNoStreamIsRefused() throws Exception {
    assertThat(send("GET", STREAM, "application/json").statusCode()).isEqualTo(406);
  }

  @Test
  void anotherMethodIsRefusedWithThoseThatAreTaken() throws Exception {
    HttpResponse<String> answer = send("DELETE", STREAM, "*/*");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    assertThat(answer.body()).contains("method_not_allowed");
  }

  @Test
  void headTellsTheHeadersAndEnds() throws Exception {
    HttpResponse<String> answer = send("HEAD", STREAM, "*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("x-accel-buffering")).hasValue("no");
    assertThat(answer.body()).isEmpty();
    assertThat(send("HEAD", "/api/v1/boards/ghost/stream", "*/*").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/boards/%00/stream",
        "/api/v1/boards/%0d%0aid:%201/stream",
        "/api/v1/boards/..%2f..%2f/stream",
        "/api/v1/boards/demo/stream?tab=%EF%BB%BF",
        "/api/v1/boards/demo/stream?panels=,,,,,,,,,,",
        "/api/v1/boards/demo/stream?var-=1",
        "/api/v1/boards/demo/stream?var-rate=NaN",
        "/api/v1/boards/demo/stream?refresh"
      })
  void hostileAddressesAreTheCallersFaultAndTellNothing(String address) throws Exception {
    HttpResponse<String> answer = send("GET", address, "*/*");

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception", "java.", "\r");
  }

  @Test
  void aLongAddressIsNotRepeated() throws Exception {
    HttpResponse<String> answer =
        send("GET", "/api/v1/boards/" + "x".repeat(10_000) + "/stream", "*/*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"instance\":\"/api/v1/boards/xxx").hasSizeLessThan(1000);
  }

  private HttpResponse<String> send(String method, String address, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept", accept)
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
