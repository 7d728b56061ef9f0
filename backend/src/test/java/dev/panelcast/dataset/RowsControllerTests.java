package dev.panelcast.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.testkit.DemoBoard;
import dev.panelcast.testkit.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsControllerTests {

  private static final String ROWS = "/api/v1/datasets/things/rows";

  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable ConfigurableApplicationContext started;

  @EnableAutoConfiguration
  @ComponentScan({"dev.panelcast.dataset", "dev.panelcast.catalog", "dev.panelcast.wire"})
  static class Server {

    @Bean
    TestDataset things() {
      return new TestDataset();
    }

    @Bean
    Board board(TestDataset things) {
      return new DemoBoard(List.of(things));
    }
  }

  @BeforeAll
  void start() {
    started =
        TestServer.start(
            Server.class,
            Map.of(
                "panelcast.dataset.largest-body", "20KB",
                "panelcast.dataset.batches-per-minute", "100"));
  }

  @AfterAll
  void stop() {
    server().close();
    http.close();
  }

  @BeforeEach
  void forgetAll() {
    server().getBean(TestDataset.class).stored().clear();
  }

  @Test
  void rowsOfEveryFormatAreStoredAndARetryIsHarmless() throws Exception {
    assertReceipt(post("application/json", "[{\"name\":\"a\",\"size\":1}]"), 1, 0, 0);
    assertReceipt(post("application/x-ndjson", "{\"name\":\"b\"}\n{\"name\":\"a\"}"), 1, 1, 0);
    assertReceipt(post("text/csv", "\uFEFFsize,name\r\n7,c\r\n"), 1, 0, 0);
    assertReceipt(post("text/csv;charset=utf-8", "size,name\n7,c\n"), 0, 1, 0);
    assertReceipt(post("application/json", "[]"), 0, 0, 0);

    assertThat(server().getBean(TestDataset.class).stored()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void goodRowsAreKeptBesideUndecodedAndRefusedOnes() throws Exception {
    JsonNode receipt =
        assertReceipt(
            post("application/x-ndjson", "{\"name\":\"bad\"}\nnope\n{\"name\":\"a\"}"), 1, 0, 2);

    assertThat(receipt.path("errors").toString())
        .isEqualTo(
            """
            [{"line":1,"field":"name","code":"name_invalid","message":"Choose another name."},\
            {"line":2,"field":"","code":"not_json","message":"The line is not JSON."}]\
            """);
  }

  @Test
  void allOrNothingStoresNothingBesideABadRow() throws Exception {
    HttpResponse<String> refused =
        send(
            ROWS + "?onError=abort", "text/csv", "name\na\nbad\n".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> undecoded =
        send(
            ROWS + "?onError=abort", "text/csv", "name\na\nb,c\n".getBytes(StandardCharsets.UTF_8));

    assertProblem(refused, 422, "rows_rejected");
    assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/line").asInt())
        .isEqualTo(3);
    assertProblem(undecoded, 422, "rows_rejected");
    assertThat(server().getBean(TestDataset.class).stored()).isEmpty();
  }

  @Test
  void aDryRunTellsWhatWouldBecomeOfTheRowsAndStoresNothing() throws Exception {
    for (String query : List.of("?dryRun=true", "?dryRun=true&onError=abort")) {
      JsonNode receipt =
          assertReceipt(
              send(
                  ROWS + query, "text/csv", "name\na\nbad\nb,c\n".getBytes(StandardCharsets.UTF_8)),
              1,
              0,
              2);

      assertThat(receipt.path("errors"))
          .extracting(error -> error.path("line").asInt())
          .containsExactly(3, 4);
    }
    assertReceipt(
        send(ROWS + "?dryRun=true", "text/csv", "name\n".getBytes(StandardCharsets.UTF_8)),
        0,
        0,
        0);
    assertThat(server().getBean(TestDataset.class).stored()).isEmpty();
    assertProblem(
        send(ROWS + "?dryRun=maybe", "text/csv", "name\na\n".getBytes(StandardCharsets.UTF_8)),
        400,
        "invalid_value");
  }

  @Test
  void atMostAHundredErrorsAreListed() throws Exception {
    JsonNode receipt =
        assertReceipt(post("text/csv", "name\n" + "bad\n".repeat(150) + "a,b\n"), 0, 0, 151);

    assertThat(receipt.path("errors")).hasSize(100);
  }

  @Test
  void aConnectionGoesOnAfterRefusalsThatDoNotWaitForTheBody() throws Exception {
    for (int i = 0; i < 500; i++) {
      assertProblem(post("application/xml", "<a/>"), 415, "unsupported_media_type");
    }
  }

  @Test
  void whatCannotBeTakenIsAProblemThatSaysWhatCan() throws Exception {
    HttpResponse<String> unknown = send("/api/v1/datasets/ghosts/rows", "text/csv", new byte[0]);
    assertProblem(unknown, 404, "unknown_dataset");
    assertThat(unknown.body()).contains("There are: things.");
    assertProblem(post("application/xml", "<a/>"), 415, "unsupported_media_type");
    assertProblem(
        send(ROWS, "", "[]".getBytes(StandardCharsets.UTF_8)), 415, "unsupported_media_type");
    assertProblem(post("text/csv;charset=iso-8859-1", "name\na"), 400, "invalid_encoding");
    assertProblem(post("application/json", "{"), 400, "unreadable_body");
    assertProblem(post("text/csv", "ghost\n1\n"), 400, "unreadable_body");
    assertProblem(
        send(ROWS, "text/csv", new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xFF}),
        400,
        "invalid_encoding");
    assertProblem(
        send(ROWS + "?onError=explode", "text/csv", "name\na".getBytes(StandardCharsets.UTF_8)),
        400,
        "invalid_value");
    assertProblem(post("text/csv", "name\n" + "a\n".repeat(501)), 413, "batch_too_large");
  }

  @Test
  void aBodyAboveTheLimitIsRefusedWithItWhetherItTellsItsLengthOrNot() throws Exception {
    byte[] large = ("name\n" + "x".repeat(30_000)).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> told = send(ROWS, "text/csv", large);
    HttpResponse<String> chunked =
        send(ROWS, "text/csv", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

    assertProblem(told, 413, "too_large");
    assertThat(told.body()).contains("20480 bytes at most");
    assertProblem(chunked, 413, "too_large");
  }

  @Test
  void onlyPostIsTaken() throws Exception {
    HttpResponse<String> answer = http.send(request(ROWS).GET().build(), BodyHandlers.ofString());

    assertProblem(answer, 405, "method_not_allowed");
  }

  @Test
  void tooManyBatchesAreToldWhenToComeBack() throws Exception {
    try (ConfigurableApplicationContext strict =
        TestServer.start(Server.class, Map.of("panelcast.dataset.batches-per-minute", "2"))) {
      URI address = URI.create("http://localhost:" + TestServer.port(strict) + ROWS);
      HttpRequest batch =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("[]"))
              .build();
      http.send(batch, BodyHandlers.ofString());
      http.send(batch, BodyHandlers.ofString());

      HttpResponse<String> answer = http.send(batch, BodyHandlers.ofString());

      assertProblem(answer, 429, "rate_limited");
      assertThat(Integer.parseInt(answer.headers().firstValue("retry-after").orElseThrow()))
          .isBetween(1, 60);
    }
  }

  private static JsonNode assertReceipt(
      HttpResponse<String> answer, int accepted, int duplicates, int rejected) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode receipt = JsonMapper.shared().readTree(answer.body());
    assertThat(receipt.path("accepted").asInt()).isEqualTo(accepted);
    assertThat(receipt.path("duplicates").asInt()).isEqualTo(duplicates);
    assertThat(receipt.path("rejected").asInt()).isEqualTo(rejected);
    return receipt;
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }

  private HttpResponse<String> post(String type, String body) throws Exception {
    return send(ROWS, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(String address, String type, byte[] body) throws Exception {
    return send(address, type, BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> send(String address, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(address).POST(body);
    return http.send(
        (type.isEmpty() ? request : request.header("Content-Type", type)).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + TestServer.port(server()) + address));
  }

  private ConfigurableApplicationContext server() {
    return Objects.requireNonNull(started);
  }
}
