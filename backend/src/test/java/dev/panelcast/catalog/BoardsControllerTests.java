package dev.panelcast.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardsControllerTests {

  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable ConfigurableApplicationContext started;

  @EnableAutoConfiguration
  @ComponentScan({"dev.panelcast.catalog", "dev.panelcast.wire"})
  static class Server {

    @Bean
    Board board() {
      return new DemoBoard();
    }
  }

  @BeforeAll
  void start() {
    started = TestServer.start(Server.class, Map.of());
  }

  @AfterAll
  void stop() {
    server().close();
    http.close();
  }

  @ParameterizedTest
  @CsvSource({"/", "/demo", "/demo/first"})
  void thePageHasHeadersWithoutBody(String address) throws Exception {
    HttpRequest head = request(address).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();

    assertThat(http.send(head, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/ghost, not_found",
    "/assets/none.js, not_found",
    "/a/b/c/d, not_found",
    "/api/v1/boards/ghost, unknown_board"
  })
  void programsGetAProblem(String address, String code) throws Exception {
    HttpResponse<String> answer = get(address, "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }

  @Test
  void filesWithAHashInTheirNameAreKeptForEver() throws Exception {
    HttpResponse<String> answer = get("/assets/test-0a1b2c.js", "*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("cache-control").orElse(""))
        .contains("max-age=31536000", "public", "immutable");
  }

  @Test
  void boardsAreListedAndDescribed() throws Exception {
    JsonNode list = JsonMapper.shared().readTree(get("/api/v1/boards", "*/*").body());
    HttpResponse<String> board = get("/api/v1/boards/demo", "application/json");

    assertThat(list.toString()).isEqualTo("{\"boards\":[{\"id\":\"demo\",\"title\":\"Demo\"}]}");
    assertThat(board.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(JsonMapper.shared().readTree(board.body()).path("tabs")).hasSize(2);
    String tag = board.headers().firstValue("etag").orElseThrow();
    HttpRequest again = request("/api/v1/boards/demo").header("If-None-Match", tag).GET().build();
    assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  private HttpResponse<String> get(String address, String accept)
      throws IOException, InterruptedException {
    return http.send(
        request(address).header("Accept", accept).GET().build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + TestServer.port(server()) + address));
  }

  private ConfigurableApplicationContext server() {
    return Objects.requireNonNull(started);
  }
}
