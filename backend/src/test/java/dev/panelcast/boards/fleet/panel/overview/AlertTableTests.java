package dev.panelcast.boards.fleet.panel.overview;

import static dev.panelcast.boards.fleet.tick.FleetFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertTableTests {
  private static final Projected PANELS = new Projected(OverviewPanels.of(GivenModels.all()));

  @Test
  void g2_09_alertsAreSortedByNumberHighestFirst() {
    Table table = table(FleetFixture.ofFive().tick());

    assertThat(table.grid().order()).containsExactly("pprisk001", "ppml0001", "ppdb001");
    assertThat(row(table, "pprisk001")).containsEntry("risk", 100.0);
    assertThat(row(table, "ppml0001"))
        .containsEntry("risk", 88.5)
        .containsEntry("priority", "Critical")
        .containsEntry("profile", "ML Compute");
    assertThat(row(table, "ppdb001")).containsEntry("risk", 44.0);
    assertThat(table.notes().note()).isNull();
    assertThat(table.notes().verbatim()).containsExactly("/rows/*/server");
  }

  @Test
  void aMetricIsShownNowInThirtyMinutesAndAsChange() {
    SeriesWindow rising = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 120; i++) {
      double[] values = MetricRecord.noValues();
      values[Metric.MEMORY.index()] = 60 + i * 0.25;
      values[Metric.CPU_IDLE.index()] = 1;
      rising.add(MetricRecord.of("web1", FleetFixture.NOW.plusSeconds(5L * i), null, values));
    }

    Map<String, @Nullable Object> row =
        row(table(new FleetFixture().server("web1", rising).tick()), "web1");

    assertThat(row).containsEntry("memory", 89.75).containsEntry("memory_delta", 0.9);
    assertThat(row).containsEntry("cpu", 99.0).containsEntry("iowait", null);
  }

  @Test
  void ioWaitIsNoticeableFrom5WithoutALevel() {
    Table table = table(new FleetFixture().server("web1", p -> set(p, 1, 99, 5, 0, 0)).tick());

    assertThat(table.grid().columns())
        .filteredOn(column -> column.strongFrom() != null)
        .extracting(PanelData.Column::id, PanelData.Column::strongFrom)
        .containsExactly(tuple("iowait", 5.0), tuple("iowait_next", 5.0));
    assertThat(Objects.requireNonNull(table.grid().levels().get("web1")))
        .doesNotContainKey("iowait");
  }

  @Test
  void aMissingMetricSaysWhy() {
    Table table =
        table(new FleetFixture().server("web1", p -> set(p, 1, 99, Double.NaN, 0, 0)).tick());

    assertThat(table.notes().reasons())
        .containsEntry("/rows/web1/iowait", "no_data")
        .containsEntry("/rows/web1/iowait_next", "no_data")
        .containsEntry("/rows/web1/iowait_delta", "no_data");
  }

  @Test
  void aDatabaseAt96PercentMemoryIsCalmAndAWebServerIsNot() {
    Table table =
        table(
            new FleetFixture()
                .server("db", Profile.DATABASE, point -> set(point, 2, 96, 1, 0, 0))
                .server("web", Profile.WEB_API, point -> set(point, 2, 96, 1, 0, 0))
                .tick());

    assertThat(level(table, "db")).isEqualTo(Level.WATCH);
    assertThat(level(table, "web")).isEqualTo(Level.WARNING);
  }

  @Test
  void withoutAlertsTheFiveBusiestServersAreShown() {
    FleetFixture calm = new FleetFixture();
    for (int i = 1; i <= 7; i++) {
      double memory = 10 * i;
      calm.server("web" + i, point -> set(point, 90, memory, 1, 0, 1));
    }

    Table table = table(calm.tick());

    assertThat(table.notes().summary()).isEqualTo("No alerts.");
    assertThat(table.notes().note()).isEqualTo("No alerts. The five busiest servers:");
    assertThat(table.grid().order()).containsExactly("web7", "web6", "web5", "web4", "web3");
  }

  @Test
  void aProfileAndALevelNarrowTheAlerts() {
    Tick tick = FleetFixture.ofFive().tick();

    Table critical = table(tick, "level", "critical");
    Table riskAnalytics = table(tick, "profile", "risk_analytics");
    Table none = table(tick, "profile", "web_api", "level", "warning");

    assertThat(critical.grid().order()).containsExactly("pprisk001", "ppml0001");
    assertThat(riskAnalytics.grid().order()).containsExactly("pprisk001");
    assertThat(none.notes().note())
        .isEqualTo("No alerts of level warning. The five busiest servers:");
    assertThat(none.grid().order()).containsExactly("ppweb001");
  }

  private static Table table(Tick tick, String... variables) {
    return PANELS.data(Table.class, "alert-table", tick, variables);
  }

  private static Map<String, @Nullable Object> row(Table table, String key) {
    return Objects.requireNonNull(table.grid().rows().get(key));
  }

  private static @Nullable Meaning level(Table table, String server) {
    return Objects.requireNonNull(table.grid().levels().get(server)).get("memory");
  }
}
