package dev.panelcast.boards.fleet.panel.overview;

import static dev.panelcast.boards.fleet.tick.FleetFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewPanelsTests {
  private static final Projected PANELS = new Projected(OverviewPanels.of(GivenModels.all()));
  private static final Tick FIVE = FleetFixture.ofFive().tick();

  @Test
  void g2_09_theEnvironmentOfAFleetOfFive() {
    Stat kpi = PANELS.data(Stat.class, "fleet-kpi", FIVE);

    assertThat(kpi.items().get("status"))
        .isEqualTo(Item.of("Status", "Critical", null, Level.CRITICAL));
    assertThat(kpi.items().get("healthy")).isEqualTo(Item.of("Healthy of 5", 1, "count"));
    assertThat(value(kpi, "health")).isEqualTo(0.2);
    assertThat(kpi.notes().reasons()).isEmpty();
  }

  @Test
  void anEmptyFleetIsUnknownAndNotApplicable() {
    Stat kpi = PANELS.data(Stat.class, "fleet-kpi", new FleetFixture().tick());

    assertThat(value(kpi, "status")).isEqualTo("Unknown");
    assertThat(value(kpi, "risk30")).isNull();
    assertThat(value(kpi, "health")).isNull();
    assertThat(value(kpi, "healthy")).isEqualTo(0);
    assertThat(kpi.notes().reasons())
        .containsEntry("/items/risk30/value", "zero_denominator")
        .containsEntry("/items/health/value", "zero_denominator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fleet-kpi",
        "scenario-vs-prediction",
        "risk-top15",
        "level-pie",
        "alert-table",
        "assessment",
        "level-counts",
        "trend-counts",
        "forecast-alerts"
      })
  void fewerThan100RecordsShowNothingAndSayWhy(String id) {
    Tick tick = FleetFixture.beginning(99).tick();

    assertThat(PANELS.view(id, tick).data()).isNull();
    assertThat(PANELS.view(id, tick).emptyCode()).isEqualTo("insufficient_data");
    assertThat(PANELS.view(id, tick).emptyMessage()).startsWith("99 of 100 records");
  }

  @Test
  void g2_44_aPredictionAboveTheScenarioIsAnEarlyWarning() {
    Stat insight = PANELS.data(Stat.class, "scenario-vs-prediction", FleetFixture.ofFive().tick());

    assertThat(value(insight, "scenario")).isEqualTo("Healthy");
    assertThat(value(insight, "predicted")).isEqualTo("Caution");
    assertThat(value(insight, "insight")).isEqualTo("Early warning");
  }

  @Test
  void withoutAGeneratorThereIsNothingToCompare() {
    Stat insight =
        PANELS.data(
            Stat.class, "scenario-vs-prediction", FleetFixture.ofFive().scenario(null).tick());

    assertThat(value(insight, "scenario")).isNull();
    assertThat(insight.notes().reasons())
        .containsEntry("/items/scenario/value", "not_applicable")
        .containsEntry("/items/insight/value", "not_applicable");
  }

  @Test
  void theInsightFollowsTheScenario() {
    Stat insight =
        PANELS.data(
            Stat.class,
            "scenario-vs-prediction",
            FleetFixture.ofFive().scenario(Scenario.CRITICAL).tick());

    assertThat(value(insight, "insight")).isEqualTo("Not yet visible or recovering");
  }

  @Test
  void theHighestRiskHasAtMost15BarsOfTheProfile() {
    Tick tick = FleetFixture.wandering(90, 5).tick();

    Bar all = PANELS.data(Bar.class, "risk-top15", tick);
    Bar databases = PANELS.data(Bar.class, "risk-top15", tick, "profile", "database");

    assertThat(all.order()).isEqualTo(tick.summary().top().subList(0, 15));
    assertThat(databases.order()).hasSize(15).allMatch(name -> name.startsWith("ppdb"));
  }

  @Test
  void g2_09_barsHaveScoreAndLevel() {
    Bar bars = PANELS.data(Bar.class, "risk-top15", FIVE);

    assertThat(bars.order())
        .containsExactly("pprisk001", "ppml0001", "ppdb001", "ppweb001", "ppgen001");
    assertThat(bars.items().get("ppml0001")).isEqualTo(new Slice("ppml0001", 88.5, Level.CRITICAL));
  }

  @Test
  void levelsOfThePieAndOfTheCountsAgree() {
    Tick tick = FleetFixture.wandering(90, 11).tick();

    Bar pie = PANELS.data(Bar.class, "level-pie", tick);
    Stat counts = PANELS.data(Stat.class, "level-counts", tick);

    for (Level level : Level.values()) {
      double sum =
          counts.items().values().stream()
              .filter(item -> item.level() == level)
              .mapToDouble(OverviewPanelsTests::number)
              .sum();
      Slice slice = pie.items().get(level.word());
      assertThat(slice == null ? null : slice.value()).isEqualTo(sum);
    }
  }

  @Test
  void g2_18_theAssessmentHasItsShare() {
    Stat assessment = PANELS.data(Stat.class, "assessment", FIVE);

    assertThat(value(assessment, "assessment")).isEqualTo("Critical");
    assertThat(value(assessment, "share")).isEqualTo(0.6);
  }

  @Test
  void directionsOfAProfileAddUpToItsServers() {
    Tick tick = FleetFixture.wandering(90, 13).tick();

    Stat directions = PANELS.data(Stat.class, "trend-counts", tick, "profile", "ml_compute");

    assertThat(directions.items().values().stream().mapToDouble(OverviewPanelsTests::number).sum())
        .isEqualTo(tick.servers(Profile.ML_COMPUTE).size() * 1.0);
  }

  @Test
  void comingAlertsAreOfOneServerOrOfAll() {
    Listing all = PANELS.data(Listing.class, "forecast-alerts", FIVE);
    Listing one = PANELS.data(Listing.class, "forecast-alerts", FIVE, "server", "ppdb001");

    assertThat(all.items()).hasSize(6 * 12);
    assertThat(one.items()).hasSize(12).containsKey("ppdb001:memUsedPct:60");
    assertThat(one.items().values())
        .allSatisfy(entry -> assertThat(entry.level()).isEqualTo(Level.CRITICAL));
    assertThat(one.items().values().iterator().next().text())
        .isEqualTo("ppdb001: Memory 98 % in 5 min");
  }

  @Test
  void aLongListOfComingAlertsShowsTheMostUrgent() {
    FleetFixture burning = new FleetFixture();
    IntStream.range(0, 20)
        .forEach(i -> burning.server("web" + i, point -> set(point, 50, 91, 1, 0, 1)));

    Listing alerts = PANELS.data(Listing.class, "forecast-alerts", burning.tick());

    assertThat(alerts.items()).hasSize(100);
    assertThat(alerts.notes().note()).isEqualTo("The most urgent 100 of 240.");
  }

  @Test
  void withoutComingAlertsTheListSaysSo() {
    Tick calm = new FleetFixture().server("web1", point -> set(point, 90, 40, 1, 0, 1)).tick();

    assertThat(PANELS.view("forecast-alerts", calm).emptyCode()).isEqualTo("no_rows");
  }

  private static @Nullable Object value(Stat stat, String key) {
    Item item = stat.items().get(key);
    return item == null ? "no such item" : item.value();
  }

  private static double number(Item item) {
    return item.value() instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
