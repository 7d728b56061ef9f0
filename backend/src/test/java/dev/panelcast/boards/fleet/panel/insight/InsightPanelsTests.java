package dev.panelcast.boards.fleet.panel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsightPanelsTests {
  private static final Projected PANELS = new Projected(InsightPanels.of(GivenModels.all()));

  @Test
  void barsAreSortedByImpactAndMissingOnesAreLast() {
    Bar bars = PANELS.data(Bar.class, "feature-bars", look());

    assertThat(bars.order()).hasSize(Metric.COUNT).startsWith("memUsedPct", "cpuIdlePct");
    Slice memory = slice(bars, "memUsedPct");
    assertThat(memory.label()).isEqualTo("Memory ★★★");
    assertThat(memory.level()).isEqualTo(Level.CRITICAL);
    assertThat(slice(bars, "swapUsedPct").value()).isNull();
    assertThat(bars.notes().reasons())
        .containsEntry("/items/swapUsedPct/value", "insufficient_history")
        .containsEntry("/items/loadAverage/value", "zero_denominator")
        .doesNotContainKey("/items/memUsedPct/value");
    assertThat(slice(bars, "cpuIdlePct").label()).isEqualTo("CPU idle");
    assertThat(slice(bars, "cpuIdlePct").level()).isNull();
  }

  @Test
  void anUnknownServerHasNothingToExplain() {
    assertThat(PANELS.view("feature-bars", new SeriesAnswer(null, 100)).emptyCode())
        .isEqualTo("no_data");
    assertThat(
            PANELS
                .view("counterfactuals", FleetFixture.ofFive().tick(), "server", "nobody")
                .emptyCode())
        .isEqualTo("no_data");
  }

  @Test
  void g2_34_whatHelpsTheChosenServer() {
    Tick tick =
        new FleetFixture()
            .server("web1", point -> point[Metric.CPU_IDLE.index()] = 10)
            .server("web2", point -> point[Metric.CPU_IDLE.index()] = 1)
            .tick();

    Table table = PANELS.data(Table.class, "counterfactuals", tick, "server", "web1");

    assertThat(row(table, "scale_out"))
        .containsEntry("cpu", 30.0)
        .containsEntry("safe", "Yes")
        .containsEntry("score", 80.0)
        .containsEntry("advice", "Best");
    assertThat(row(table, "stabilise")).containsEntry("cpu", 76.5).containsEntry("safe", "No");
    assertThat(table.notes().summary())
        .isEqualTo("CPU of web1 is 90 %. Scale out by 2 instances would help most.");
  }

  @Test
  void withoutAChoiceTheHighestRiskIsExplained() {
    Table table = PANELS.data(Table.class, "counterfactuals", FleetFixture.ofFive().tick());

    assertThat(table.notes().summary()).startsWith("CPU of pprisk001 is 99 %.");
  }

  @Test
  void aServerWithoutCpuCannotBeHelped() {
    Tick tick =
        new FleetFixture().server("web1", point -> point[Metric.MEMORY.index()] = 99).tick();

    assertThat(PANELS.view("counterfactuals", tick).emptyCode()).isEqualTo("no_data");
  }

  private static SeriesAnswer look() {
    SeriesWindow series = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 25; i++) {
      double[] values = MetricRecord.noValues();
      values[Metric.MEMORY.index()] = i < 5 ? 40 : i < 20 ? 45 : 60;
      values[Metric.CPU_IDLE.index()] = 50;
      values[Metric.LOAD.index()] = 0;
      series.add(MetricRecord.of("web1", FleetFixture.NOW.plusSeconds(i), null, values));
    }
    return new FleetFixture().server("web1", series).look();
  }

  private static Slice slice(Bar bars, String key) {
    return Objects.requireNonNull(bars.items().get(key));
  }

  private static Map<String, @Nullable Object> row(Table table, String key) {
    return Objects.requireNonNull(table.grid().rows().get(key));
  }
}
