package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.Calls;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.SseEvent;
import dev.panelcast.testkit.TestApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is computed for viewers of tabs, by the application's own counters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevenueCountsIntegrationTests {

  private static final String BOARD = "/api/v1/boards/revenue";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Pattern PANEL = Pattern.compile("\"topic\":\"revenue/([^?]+)\\?");

  private final HttpClient http = HttpClient.newHttpClient();
  private final TestApplication application =
      TestApplication.start(
          "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
          "--spring.data.redis.url=" + Services.redisUri(),
          "--panelcast.stream.panels=200",
          "--panelcast.fleet.generator.enabled=false");

  @AfterAll
  void stop() {
    http.shutdownNow();
    application.close();
  }

  @Test
  void aTabComputesItsPanelsOnceForAllWhoLook() throws Exception {
    create("counted");
    Map<String, Double> before = projections();
    double figures = computed("figures");

    Set<String> performance = open("performance", "counted");

    assertThat(projectedSince(before)).isEqualTo(performance);
    assertThat(computed("figures") - figures)
        .as("of equal plans figures are computed once")
        .isZero();

    Map<String, Double> held = projections();
    double models = models();
    open("performance", "counted");
    for (String panel : performance) {
      assertThat(get(BOARD + "/panels/" + panel + "?var-plan=counted")).contains("\"status\":\"ok");
    }
    assertThat(projections()).as("nothing that is held is computed").isEqualTo(held);
    assertThat(models()).isEqualTo(models);

    Set<String> gtm = open("gtm", "counted");
    gtm.removeAll(performance);
    assertThat(projectedSince(held)).as("panels that both tabs show are held").isEqualTo(gtm);
  }

  @Test
  void anEditComputesTheFiguresOnceForAllPanels() throws Exception {
    create("edited");
    open("gtm", "edited");
    open("performance", "edited");
    double figures = computed("figures");
    double models = models();

    edit("edited", 61_234);

    await()
        .atMost(LIMIT)
        .until(() -> get(BOARD + "/panels/kpi-profit?var-plan=edited").contains("61234"));
    await().atMost(LIMIT).until(() -> models() > models);
    assertThat(computed("figures") - figures).isEqualTo(1);
    assertThat(models() - models).isEqualTo(1);
  }

  @Test
  void whatIsAskedAlikeIsComputedOnceForAllWhoAsk() {
    create("asked");
    double levers = computed("what-if");
    double forecasts = computed("forecast");

    for (String panel : List.of("whatif-compare", "whatif-verdict", "whatif-compare")) {
      assertThat(get(BOARD + "/panels/" + panel + "?var-plan=asked&var-lever-deal=1.35"))
          .contains("\"status\":\"ok");
    }
    assertThat(computed("what-if") - levers).isEqualTo(1);

    for (String panel : List.of("forecast-scenarios", "forecast-revenue", "forecast-summary")) {
      assertThat(get(BOARD + "/panels/" + panel + "?var-plan=asked&var-horizon=17"))
          .contains("\"status\":\"ok");
    }
    assertThat(computed("forecast") - forecasts).as("of three scenarios").isEqualTo(3);
  }

  @Test
  void aChangeComputesOneRevisionOfATrend() throws Exception {
    create("trended");
    for (int value = 71_001; value <= 71_009; value++) {
      edit("trended", value);
    }
    open("trends", "trended");
    String trend = BOARD + "/panels/perf-trend?var-plan=trended&var-measure=deal_value";
    assertThat(get(trend)).contains("71001").contains("71009");
    double economies = computed("economy");
    double figures = computed("figures");

    edit("trended", 71_010);

    await().atMost(LIMIT).until(() -> get(trend).contains("71010"));
    await().atMost(LIMIT).until(() -> computed("figures") > figures);
    assertThat(computed("economy") - economies).isEqualTo(1);
    assertThat(computed("figures") - figures).isEqualTo(1);
  }

  /** Panels of several tabs; private ones, which are projected for one viewer, among them. */
  @ParameterizedTest
  @CsvSource({
    "awaited, var-against=default",
    "hoped-for,"
        + " var-against=default&var-history=1&var-lever-deal=1.2&var-goal=sales&var-tier-rate=0.2"
  })
  void aPlanThatComesIsSeenByWhoeverLookedForIt(String plan, String others) {
    Set<String> asking = panelsOfAPlan();
    String query = "panels=%s&var-plan=%s&%s".formatted(String.join(",", asking), plan, others);
    try (RemoteViewer viewer = RemoteViewer.open(application, "revenue", query, null)) {
      viewer.await(events -> unknown(events).equals(asking));

      create(plan);

      viewer.await(events -> unknown(events).isEmpty());
    }
  }

  private Set<String> panelsOfAPlan() {
    return JsonMapper.shared()
        .readTree(get(BOARD))
        .path("panels")
        .valueStream()
        .filter(
            panel ->
                panel.path("variables").valueStream().anyMatch(v -> v.asString().equals("plan")))
        .map(panel -> panel.path("id").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Panels whose newest event says that there is no such plan. */
  private static Set<String> unknown(List<SseEvent> events) {
    Map<String, Boolean> newest = new TreeMap<>();
    for (SseEvent event : events) {
      if (List.of("panel", "patch").contains(event.name())) {
        newest.put(
            event.data().path("panel").asString(),
            event.data().at("/problem/code").asString("").equals("unknown_plan"));
      }
    }
    return newest.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Watches a tab until every panel of it came; answers which. */
  private Set<String> open(String tab, String plan) {
    Set<String> wanted = panels(tab);
    ConcurrentLinkedQueue<String> came = new ConcurrentLinkedQueue<>();
    CompletableFuture<Void> watching =
        http.sendAsync(
                request("%s/stream?tab=%s&var-plan=%s".formatted(BOARD, tab, plan)).build(),
                BodyHandlers.ofLines())
            .thenAcceptAsync(
                answer ->
                    answer
                        .body()
                        .map(PANEL::matcher)
                        .filter(Matcher::find)
                        .forEach(found -> came.add(found.group(1))),
                Thread::startVirtualThread);
    await().atMost(LIMIT).until(() -> came.containsAll(wanted));
    assertThat(watching).isNotDone();
    assertThat(new TreeSet<>(came)).isEqualTo(wanted);
    return wanted;
  }

  private Set<String> panels(String wanted) {
    JsonNode board = JsonMapper.shared().readTree(get(BOARD));
    return Stream.concat(
            board.path("everyTab").valueStream(),
            board
                .path("tabs")
                .valueStream()
                .filter(tab -> tab.path("id").asString().equals(wanted))
                .flatMap(tab -> tab.path("panels").valueStream()))
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private double computed(String what) {
    return application.meter("panelcast_revenue_computed_total", "what=\"%s\"".formatted(what));
  }

  private double models() {
    return application.meter("panelcast_model_computed_total", "model=\"plan\"");
  }

  private Map<String, Double> projections() {
    return Projections.in(Stream.of(get("/actuator/prometheus")));
  }

  private Set<String> projectedSince(Map<String, Double> before) {
    return Projections.more(before, projections());
  }

  private void create(String plan) {
    assertThat(
            Calls.post(
                    application.url() + "/api/v1/revenue/plans", "{\"id\":\"%s\"}".formatted(plan))
                .statusCode())
        .isEqualTo(201);
    // Figures of a new plan, which is equal to every other new one.
    get(BOARD + "/panels/kpi-sales?var-plan=default");
  }

  private void edit(String plan, int value) throws Exception {
    http.send(
        request("/api/v1/revenue/plans/" + plan)
            .header("if-match", "*")
            // What one alone types is one point of a trend.
            .header("panelcast-author", value % 2 == 0 ? "Ann" : "Ben")
            .header("content-type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{\"deal.dealValue\":%d}".formatted(value)))
            .build(),
        BodyHandlers.discarding());
  }

  private String get(String address) {
    return Calls.get(application.url() + address).body();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(application.url() + address));
  }
}
