package dev.panelcast.boards.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.wire.CanonicalJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FleetBoardTests {
  /** Id, kind, seconds of its bucket, variables. */
  private static final String DECLARED =
      """
      feed-status, STAT, 5,
      warmup, GAUGE, 5,
      scenario-control, FORM, ,
      fleet-kpi, STAT, 5,
      assessment, STAT, 5,
      risk-top15, BAR, 5, profile
      level-pie, DONUT, 5, profile
      level-counts, STAT, 5,
      forecast-alerts, LIST, 5, server
      alert-table, TABLE, 5, profile level
      scenario-vs-prediction, STAT, 5,
      trend-counts, STAT, 5, profile
      fleet-heatmap, HEATMAP, 30, metric profile
      top5-gauges, GAUGE, 30, profile
      top5-now-next, TABLE, 30,
      top5-forecast, TIMESERIES, 30, server
      env-history, TIMESERIES, 30, lookback figure
      env-history-stats, STAT, 30, lookback figure
      cost-form, FORM, , cost-per-hour hours rate investment
      cost-result, STAT, 30, cost-per-hour hours rate investment
      cost-table, TABLE, 30, cost-per-hour hours rate
      remediation, TABLE, 30, profile
      approval-flow, LIST, ,
      alert-plan, TABLE, 30,
      routing-matrix, TABLE, ,
      suppression, LIST, ,
      feature-bars, BAR, 30, server
      counterfactuals, TABLE, 30, server
      system-info, TABLE, 30,
      thresholds, TABLE, 30,
      guide, LIST, ,
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Board BOARD =
      new FleetBoard(GivenModels.all(), new FleetWork(List.of(), List.of(), Mono::empty));

  @Test
  void tabsStandInTheirOrder() {
    assertThat(BOARD.tabs())
        .extracting(Board.Tab::id)
        .containsExactly(
            "overview",
            "heatmap",
            "top5",
            "history",
            "cost",
            "remediation",
            "alerting",
            "insights",
            "advanced",
            "guide");
    assertThat(BOARD.everyTab())
        .extracting(Object::toString)
        .containsExactly("feed-status", "warmup", "scenario-control");
  }

  @ParameterizedTest
  @CsvSource(textBlock = DECLARED)
  void aPanelIsDeclaredAsItIsRequired(
      String id, Panel.Kind kind, Integer bucketSeconds, String variables) {
    Panel panel = panel(id);

    assertThat(panel.kind()).isEqualTo(kind);
    assertThat(panel.cadence().bucketSize().map(BucketSize::seconds).orElse(null))
        .isEqualTo(bucketSeconds);
    assertThat(panel.variables())
        .isEqualTo(variables == null ? List.of() : List.of(variables.split(" ")));
  }

  @Test
  void eachPanelIsShownExactlyOnce() {
    assertThat(BOARD.panels()).hasSize(31);
    assertThat(
            Stream.concat(
                BOARD.everyTab().stream(),
                BOARD.tabs().stream().flatMap(tab -> tab.panels().stream())))
        .containsExactlyElementsOf(BOARD.panels().stream().map(Panel::id).toList());
  }

  @Test
  void onlyCostAssumptionsArePrivate() {
    assertThat(BOARD.variables().stream().filter(Variable::isPrivate).map(Variable::name))
        .containsExactly("cost-per-hour", "hours", "rate", "investment");
  }

  @Test
  void everyVariableTakesItsDefaultAndItsPanelsKnowIt() {
    assertThat(BOARD.variables())
        .filteredOn(variable -> variable.defaultValue() != null)
        .allSatisfy(
            variable -> assertThat(variable.canonical("" + variable.defaultValue())).isEmpty());
    assertThat(BOARD.panels().stream().flatMap(panel -> panel.variables().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            BOARD.variables().stream().map(Variable::name).toList());
  }

  @ParameterizedTest
  @MethodSource("panels")
  void aPanelOfARunningFleetSaysWhatItShowsAndWhyValuesAreMissing(Panel panel) {
    assertHonest(project(panel, values(running())));
  }

  @ParameterizedTest
  @MethodSource("panels")
  void aPanelOfAnEmptyFleetIsHonest(Panel panel) {
    Tick empty = new FleetFixture().scenario(null).tick();

    assertHonest(project(panel, nothing(empty)));
  }

  static Stream<Panel> panels() {
    return BOARD.panels().stream();
  }

  private static View project(Panel panel, Map<String, Object> values) {
    return Projected.view(
        panel, Objects.requireNonNull(values.get(panel.projection().model().id())));
  }

  private static void assertHonest(View view) {
    if (view.data() == null) {
      assertThat(view.emptyCode()).matches("[a-z_]+");
      assertThat(view.emptyMessage()).endsWith(".");
      return;
    }
    JsonNode data = JSON.readTree(CanonicalJson.write(view.data()));
    assertThat(data.path("summary").asString()).endsWith(".");
    assertThat(data.toString()).doesNotContainPattern("#[0-9a-fA-F]{6}").doesNotContain("NaN");
    assertReasons(data, data.path("items"), "/items", "value");
    assertReasons(data, data.path("figures").path("items"), "/figures/items", "value");
    data.path("rows")
        .properties()
        .forEach(
            row ->
                row.getValue()
                    .properties()
                    .forEach(
                        cell ->
                            assertReason(
                                data,
                                cell.getValue(),
                                "/rows/" + row.getKey() + "/" + cell.getKey())));
  }

  private static void assertReasons(JsonNode data, JsonNode items, String where, String field) {
    items
        .properties()
        .forEach(
            item ->
                assertReason(
                    data, item.getValue().path(field), where + "/" + item.getKey() + "/" + field));
  }

  private static void assertReason(JsonNode data, JsonNode value, String pointer) {
    if (value.isNull()) {
      assertThat(data.path("reasons").path(pointer).asString()).as(pointer).isNotEmpty();
    }
  }

  private static Tick running() {
    return FleetFixture.wandering(40, 3).server("bare", point -> point[0] = 40).tick();
  }

  private static Map<String, Object> values(Tick tick) {
    return Map.of(
        "tick",
        tick,
        "series",
        FleetFixture.wandering(1, 3).look(),
        "history",
        new EnvironmentHistory(List.of(Sample.of(tick))),
        "scenario",
        new ScenarioState(Course.begin(FleetFixture.NOW)),
        "edition",
        GivenModels.all().edition());
  }

  private static Map<String, Object> nothing(Tick empty) {
    return Map.of(
        "tick", empty,
        "series", new SeriesAnswer(null, 100),
        "history", new EnvironmentHistory(List.of(Sample.of(empty))),
        "scenario", new ScenarioState(null),
        "edition", GivenModels.all().edition());
  }

  private static Panel panel(String id) {
    return BOARD.panels().stream()
        .filter(panel -> panel.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
