package dev.panelcast.boards.revenue.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows over HTTP, and what panels show of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpportunityRowsIntegrationTests {

  private static final String SETTING = "panelcast.test.data";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String CSV =
      """
      id,owner,product,stage,engagedOn,closedOn,value
      1,Ann,GTX,Won,2017-01-02,2017-03-04,1054.50
      2,Bob,GTX,Lost,2017-01-02,2017-04-04,
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final TestDatabase database = Services.database();
  private final TestApplication application =
      TestApplication.start(
          "--spring.r2dbc.url=" + database.r2dbcUrl(),
          "--spring.data.redis.url=" + Services.redisUri(),
          "--panelcast.fleet.generator.enabled=false");

  @AfterAll
  void stop() {
    application.close();
    http.close();
  }

  @BeforeEach
  void nothingIsStored() throws Exception {
    try (var connection = DriverManager.getConnection(database.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.executeUpdate("TRUNCATE revenue_opportunity, revenue_product");
    }
  }

  @Test
  void everyFormatIsTakenAndPanelsFollow() throws Exception {
    assertThat(receipt(post("opportunities", "text/csv", CSV))).isEqualTo("2 0 0");
    assertThat(receipt(post("opportunities", "text/csv", CSV))).isEqualTo("0 2 0");
    String row =
        "{\"id\":3,\"owner\":\"Cid\",\"product\":\"GTX\",\"stage\":\"Won\",\"engagedOn\":"
            + "\"2017-04-01\",\"closedOn\":\"2017-04-11\",\"value\":0.10}";
    assertThat(receipt(post("opportunities", "application/json", "[" + row + "]")))
        .isEqualTo("1 0 0");
    assertThat(receipt(post("opportunities", "application/x-ndjson", row))).isEqualTo("0 1 0");

    await()
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(panel("actuals-revenue").at("/series/won/values").toString())
                    .isEqualTo("[1054.5,0.1]"));
  }

  @Test
  void aBadRowRefusesAllAndTellsLineFieldCodeAndWhatMayBeMeant() throws Exception {
    post("products", "text/csv", "product,listPrice\nGTX Pro,4821\n");
    String rows = CSV.replace("2,Bob,GTX,Lost,2017-01-02", "2,Bob,GTXPro,Lost,2017-05-02");

    HttpResponse<String> answer =
        post("opportunities", "text/csv", rows.replace("1,Ann,GTX", "1,Ann,GTX Pro"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("code").asString()).isEqualTo("rows_rejected");
    assertThat(problem.path("errors"))
        .extracting(error -> error.path("line").asInt() + " " + error.path("code").asString())
        .containsExactly("3 unknown_product", "3 closed_before_engaged");
    assertThat(problem.at("/errors/0/suggestion").asString()).isEqualTo("GTX Pro");
    assertThat(receipt(post("opportunities?dryRun=true", "text/csv", CSV))).isEqualTo("0 0 2");
    assertThat(panel("actuals-import").path("note").asString()).startsWith("0 opportunities");
  }

  @Test
  void aRealPipelineWithItsGapsAndTwoSpellings() throws Exception {
    Path data = realData();
    String products =
        Files.readString(data.resolve("products.csv"))
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> cells[0] + "," + cells[2] + "\n")
            .reduce("product,listPrice\n", String::concat);
    String pipeline =
        "id,owner,product,account,stage,engagedOn,closedOn,value\n"
            + Files.readString(data.resolve("sales_pipeline.csv")).split("\n", 2)[1];

    assertThat(receipt(post("products", "text/csv", products))).isEqualTo("7 0 0");
    HttpResponse<String> refused = post("opportunities", "text/csv", pipeline);
    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode problem = JsonMapper.shared().readTree(refused.body());
    assertThat(problem.path("rejected").asInt()).isEqualTo(1_269);
    assertThat(problem.path("errors"))
        .hasSize(100)
        .allMatch(error -> error.path("suggestion").asString().equals("GTX Pro"));

    String mended = pipeline.replace(",GTXPro,", ",GTX Pro,");
    assertThat(receipt(post("opportunities", "text/csv", mended))).isEqualTo("7535 0 0");
    assertThat(receipt(post("opportunities", "text/csv", mended))).isEqualTo("0 7535 0");
    await().atMost(LIMIT).until(() -> panel("actuals-rates").at("/items/winRate/value").isNumber());
    JsonNode rates = panel("actuals-rates");
    assertThat(rates.at("/items/winRate/value").doubleValue())
        .isCloseTo(3_601 / 5_661.0, within(1e-12));
    assertThat(rates.at("/items/cycle/value").doubleValue())
        .isCloseTo(57.20022216051097, within(1e-9));
    assertThat(panel("actuals-revenue").path("summary").asString())
        .isEqualTo("$8,454,966 won in 2017-03 to 2017-12.");
    assertThat(panel("actuals-revenue").at("/series/won/values/7").doubleValue())
        .isEqualTo(154_107);
    assertThat(panel("actuals-owners").path("order").size()).isEqualTo(30);
    assertThat(panel("actuals-pipeline").at("/items/engaging/value").asInt()).isEqualTo(1_474);
  }

  private static Path realData() {
    Path data = Path.of(System.getProperty(SETTING, "../../shared/data")).resolve("revenue");
    assumeTrue(
        Files.isDirectory(data),
        "a real pipeline is read when -D" + SETTING + " names the folder with it, not " + data);
    return data;
  }

  private JsonNode panel(String id) {
    String address = application.url() + "/api/v1/boards/revenue/panels/" + id;
    return JsonMapper.shared().readTree(Calls.get(address).body()).path("data");
  }

  private static String receipt(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode receipt = JsonMapper.shared().readTree(answer.body());
    return "%s %s %s"
        .formatted(receipt.path("accepted"), receipt.path("duplicates"), receipt.path("rejected"));
  }

  private HttpResponse<String> post(String dataset, String type, String body) throws Exception {
    String[] parts = dataset.split("\\?", 2);
    String query = parts.length > 1 ? "?" + parts[1] : "";
    return http.send(
        HttpRequest.newBuilder(
                URI.create(application.url() + "/api/v1/datasets/" + parts[0] + "/rows" + query))
            .header("content-type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
