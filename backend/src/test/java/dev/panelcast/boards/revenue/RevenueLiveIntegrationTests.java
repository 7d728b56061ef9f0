package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import dev.panelcast.testkit.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Edits on one instance, seen on the stream of another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevenueLiveIntegrationTests {

  private static final String BOARD = "/api/v1/boards/revenue";
  private static final String PLANS = "/api/v1/revenue/plans/";
  private static final String PLAN = PLANS + "default";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Pattern PANEL = Pattern.compile("\"topic\":\"revenue/([^?]+)\\?");

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<String> pushed = new ConcurrentLinkedQueue<>();
  private final Map<String, Set<String>> reads = new TreeMap<>();
  private CompletableFuture<Void> watching = CompletableFuture.completedFuture(null);
  private TestDatabase database;
  private List<TestApplication> instances;

  @BeforeAll
  void twoInstancesAndAViewerOfEverything() throws Exception {
    database = Services.database();
    String redis = Services.redisUri();
    instances =
        Stream.of(1, 2)
            .map(
                _ ->
                    TestApplication.launch(
                        "--spring.r2dbc.url=" + database.r2dbcUrl(),
                        "--spring.data.redis.url=" + redis,
                        "--panelcast.stream.panels=200",
                        "--panelcast.fleet.generator.enabled=false"))
            .toList();
    for (JsonNode panel : json(get(0, BOARD)).path("panels")) {
      reads.put(
          panel.path("id").asString(),
          panel
              .path("dependsOn")
              .valueStream()
              .map(JsonNode::asString)
              .collect(Collectors.toSet()));
    }
    watch(1, BOARD + "/stream?panels=" + String.join(",", reads.keySet()));
    await().atMost(LIMIT).until(() -> pushedPanels().equals(reads.keySet()));
  }

  @AfterAll
  void stop() {
    watching.cancel(true);
    http.shutdownNow();
    instances.forEach(TestApplication::close);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deal         | "deal.dealValue": 60000
          channels     | "channels.channel-1.closeRate": 0.31
          team         | "team.closers": 9
          compensation | "compensation.closer.commissionRate": 0.19
          quotas       | "quotas.closerDeals": 6
          opex         | "opex.rent": 21000
          capacity     | "capacity.workingDays": 21
          targets      | "targets.annualRevenue": 7000000
          stakeholders | "stakeholders.share": 0.2
          finance      | "finance.churnRate": 0.04
          benchmark    | "benchmark.industry": "saas"
          """)
  void aChangeReachesExactlyThePanelsThatReadItsSection(String section, String change)
      throws Exception {
    reachesExactly(readers(section), () -> patch(PLAN, "{" + change + "}"));
  }

  @Test
  void whatClosedReachesExactlyThePanelsThatReadItAndIsTheSameOnBothInstances() throws Exception {
    Set<String> readers = readersOf("opportunities");
    String rows =
        """
        id,owner,product,stage,engagedOn,closedOn,value
        1,Ann,GTX,Won,2017-01-02,2017-03-04,1054.50
        2,Bob,GTX,Lost,2017-01-02,2017-04-04,
        """;

    reachesExactly(
        readers,
        () ->
            http.send(
                request(0, "/api/v1/datasets/opportunities/rows")
                    .setHeader("content-type", "text/csv")
                    .POST(BodyPublishers.ofString(rows))
                    .build(),
                BodyHandlers.ofString()));

    assertThat(readers).contains("actuals-revenue", "actuals-owners", "actuals-rates");
    for (String panel : readers) {
      String address = BOARD + "/panels/" + panel;
      assertThat(get(1, address).body()).as(panel).isEqualTo(get(0, address).body());
    }
    assertThat(
            json(get(1, BOARD + "/panels/actuals-owners")).at("/data/rows/Ann/value").doubleValue())
        .isEqualTo(1_054.5);
  }

  private void reachesExactly(Set<String> readers, Callable<HttpResponse<String>> write)
      throws Exception {
    Map<String, Double> before = settled();
    Map<String, String> shownBefore = revisions();
    pushed.clear();

    HttpResponse<String> answer = write.call();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    await().atMost(LIMIT).until(() -> projectedSince(before).containsAll(readers));
    Map<String, String> shownAfter = revisions();
    Set<String> differ =
        reads.keySet().stream()
            .filter(panel -> !Objects.equals(shownAfter.get(panel), shownBefore.get(panel)))
            .collect(Collectors.toCollection(TreeSet::new));
    await().atMost(LIMIT).until(() -> pushedPanels().containsAll(differ));
    assertThat(projectedSince(before)).isEqualTo(readers);
    assertThat(pushedPanels()).isEqualTo(differ);
    assertThat(readers).containsAll(differ);
  }

  @Test
  void theSameAgainIsNothing() throws Exception {
    String deal = json(get(0, PLAN)).at("/plan/deal/dealValue").toString();
    Map<String, Double> before = settled();
    pushed.clear();

    patch(PLAN, "{\"deal.dealValue\":%s}".formatted(deal));
    patch(PLAN, "{\"opex.other\":%d}".formatted(System.nanoTime() % 1_000_000));

    await().atMost(LIMIT).until(() -> projectedSince(before).containsAll(readers("opex")));
    assertThat(projectedSince(before)).isEqualTo(readers("opex"));
  }

  @Test
  void aWriterBySqlIsSeen() throws Exception {
    pushed.clear();

    try (var connection = DriverManager.getConnection(database.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE revenue_section SET content = jsonb_set(content, '{other}', '77')"
              + " WHERE plan_id = 'default' AND section = 'opex'");
    }

    await().atMost(LIMIT).until(() -> pushedPanels().contains("opex-form"));
    assertThat(json(get(1, BOARD + "/panels/opex-form")).at("/data/note").asString())
        .isEqualTo("Last changed by postgres.");
  }

  @Test
  void anotherPlanConcernsThoseAloneWhoLookAtIt() throws Exception {
    create("other");
    create("third");
    String comparison = BOARD + "/panels/scenario-compare?var-against=other";
    get(1, comparison);
    JsonNode form = json(get(1, BOARD + "/panels/deal-form?var-plan=other"));

    patch(PLAN, "{\"deal.dealValue\":%d}".formatted(System.nanoTime() % 1_000_000));
    assertThat(json(get(1, BOARD + "/panels/deal-form?var-plan=other"))).isEqualTo(form);
    reachesExactly(readersOf("plans"), () -> patch(PLANS + "third", "{\"opex.rent\": 1}"));
    patch(PLANS + "other", "{\"deal.dealValue\": 80000}");

    await().atMost(LIMIT).until(() -> get(1, comparison).body().contains("$80,000"));
    assertThat(
            json(get(0, BOARD + "/panels/deal-form?var-plan=ghost")).at("/problem/code").asString())
        .isEqualTo("unknown_plan");
  }

  /** Panels that read a section; every change also moves the list of plans and the history. */
  private Set<String> readers(String section) {
    return readersOf(section, "plans", "revisions");
  }

  private Set<String> readersOf(String... datasets) {
    return reads.entrySet().stream()
        .filter(panel -> Stream.of(datasets).anyMatch(panel.getValue()::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> pushedPanels() {
    return pushed.stream()
        .map(PANEL::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> projectedSince(Map<String, Double> before) {
    return Projections.more(before, projections());
  }

  /** How often each panel was projected, by both instances. */
  private Map<String, Double> projections() {
    return Projections.in(
        IntStream.range(0, instances.size())
            .mapToObj(instance -> get(instance, "/actuator/prometheus").body()));
  }

  /** The same, once nothing that a test before wrote is under way any more. */
  private Map<String, Double> settled() {
    Map<String, Double> seen = projections();
    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    return projections().equals(seen) ? seen : settled();
  }

  private Map<String, String> revisions() {
    return reads.keySet().stream()
        .collect(
            Collectors.toMap(
                panel -> panel,
                panel ->
                    get(1, BOARD + "/panels/" + panel).headers().firstValue("etag").orElseThrow()));
  }

  private void watch(int instance, String address) {
    watching =
        http.sendAsync(
                request(instance, address).header("accept", "text/event-stream").build(),
                BodyHandlers.ofLines())
            .thenAcceptAsync(
                answer ->
                    answer.body().filter(line -> line.startsWith("data: ")).forEach(pushed::add),
                Thread::startVirtualThread);
  }

  private void create(String plan) throws Exception {
    http.send(
        request(0, "/api/v1/revenue/plans")
            .POST(BodyPublishers.ofString("{\"id\":\"%s\"}".formatted(plan)))
            .build(),
        BodyHandlers.discarding());
  }

  private HttpResponse<String> patch(String plan, String values) throws Exception {
    return http.send(
        request(0, plan)
            .header("if-match", "*")
            .method("PATCH", BodyPublishers.ofString(values))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(int instance, String address) {
    return http.sendAsync(request(instance, address).build(), BodyHandlers.ofString()).join();
  }

  private HttpRequest.Builder request(int instance, String address) {
    return HttpRequest.newBuilder(URI.create(instances.get(instance).url() + address))
        .header("content-type", "application/json");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
