package dev.panelcast.boards.revenue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls on plans, over HTTP, with real services; one application for all, a plan for each. */
abstract class PlanApiRig {

  static final String PLANS = "/api/v1/revenue/plans";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Ends with the test run. */
  private static final TestApplication APPLICATION =
      TestApplication.start(
          "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
          "--spring.data.redis.url=" + Services.redisUri(),
          "--panelcast.fleet.generator.enabled=false");

  private final HttpClient http = HttpClient.newHttpClient();
  String plan = "";

  @BeforeEach
  void aNewPlan() throws Exception {
    String id = "plan-" + NUMBER.incrementAndGet();
    HttpResponse<String> created = call("POST", PLANS, "{\"id\":\"%s\"}".formatted(id), Map.of());
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    plan = PLANS + "/" + id;
    assertThat(created.headers().firstValue("location")).hasValue(plan);
  }

  HttpResponse<String> set(String values, String revision, String author) throws Exception {
    return call(
        "PATCH",
        plan,
        values,
        Map.of("If-Match", "\"" + revision + "\"", "Panelcast-Author", author));
  }

  HttpResponse<String> upload(String file) throws Exception {
    return call("POST", plan + "/import", file, Map.of());
  }

  int revision() throws Exception {
    return json(call("GET", plan, null, Map.of())).path("revision").asInt();
  }

  static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(json(answer).path("code").asString()).isEqualTo(code);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  HttpResponse<String> call(
      String method, String address, @Nullable String body, Map<String, String> headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(APPLICATION.url() + address))
            .header("content-type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
