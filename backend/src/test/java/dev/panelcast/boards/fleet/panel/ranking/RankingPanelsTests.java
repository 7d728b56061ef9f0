package dev.panelcast.boards.fleet.panel.ranking;

import static dev.panelcast.boards.fleet.tick.FleetFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Figures;
import dev.panelcast.board.PanelData.Gauge;
import dev.panelcast.board.PanelData.Heatmap;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.GivenModels;
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

class RankingPanelsTests {
  private static final Projected HEATMAP = new Projected(RankingPanels.heatmap(GivenModels.all()));
  private static final Projected TOP = new Projected(RankingPanels.top(GivenModels.all()));
  private static final Tick FIVE = FleetFixture.ofFive().tick();

  @Test
  void g2_09_figuresOfTheHeatMap() {
    Heatmap map = heatmap(FIVE);

    assertThat(figure(map, "min")).isEqualTo(0);
    assertThat(figure(map, "mean")).isCloseTo(50.9, within(0.05));
    assertThat(figure(map, "max")).isEqualTo(100);
    assertThat(figure(map, "deviation")).isCloseTo(38.21, within(0.005));
    assertThat(map.grid().order())
        .containsExactly("pprisk001", "ppml0001", "ppdb001", "ppweb001", "ppgen001");
    assertThat(level(map, "ppweb001")).isEqualTo(Level.WATCH);
  }

  @Test
  void otherMetricsHaveTheirOwnOrderAndLevels() {
    Heatmap load = heatmap(FIVE, "metric", "load");
    Heatmap memory = heatmap(FIVE, "metric", "memory");
    Heatmap cpu = heatmap(FIVE, "metric", "cpu");

    assertThat(load.grid().order().getFirst()).isEqualTo("pprisk001");
    assertThat(level(load, "pprisk001")).isEqualTo(Level.CRITICAL);
    assertThat(level(memory, "ppml0001")).isEqualTo(Level.CRITICAL);
    assertThat(level(cpu, "ppdb001")).isEqualTo(Level.HEALTHY);
    assertThat(memory.grid().columns().get(1).unit()).isEqualTo("percent");
  }

  @Test
  void aServerWithoutTheMetricIsLastAndCountsInNoFigure() {
    Tick tick = FleetFixture.ofFive().server("abacus", p -> p[Metric.LOAD.index()] = 3).tick();

    Heatmap memory = heatmap(tick, "metric", "memory");

    assertThat(memory.grid().order().getLast()).isEqualTo("abacus");
    assertThat(memory.notes().reasons()).containsEntry("/rows/abacus/value", "no_data");
    assertThat(figure(memory, "min")).isEqualTo(50);
  }

  @Test
  void aProfileWithoutServersHasNoFiguresAndSaysWhy() {
    Heatmap none = heatmap(FIVE, "profile", "conductor_mgmt");

    assertThat(none.grid().order()).isEmpty();
    assertThat(none.notes().reasons())
        .containsEntry("/figures/items/mean/value", "zero_denominator");
  }

  @Test
  void fiveGaugesHaveTheStepsOfTheLevels() {
    Gauge gauges = TOP.data(Gauge.class, "top5-gauges", FleetFixture.wandering(30, 2).tick());

    assertThat(gauges.items()).hasSize(5);
    assertThat(gauges.steps())
        .containsExactly(
            new Step(0, Level.HEALTHY),
            new Step(20, Level.WATCH),
            new Step(40, Level.WARNING),
            new Step(70, Level.CRITICAL));
  }

  @Test
  void severalRisingMetricsWarn() {
    SeriesWindow rising = new SeriesWindow(Source.GENERATOR);
    for (int i = 0; i < 120; i++) {
      double[] values = MetricRecord.noValues();
      set(values, 50, 20 + i * 0.5, 1 + i * 0.1, 0, 1);
      rising.add(MetricRecord.of("ppdb001", FleetFixture.NOW.plusSeconds(i), null, values));
    }

    Table table =
        TOP.data(
            Table.class, "top5-now-next", FleetFixture.ofFive().server("ppdb002", rising).tick());

    assertThat(table.grid().order()).hasSize(5);
    assertThat(cell(table, "pprisk001", "rising")).isEqualTo("No");
    assertThat(cell(table, "pprisk001", "normal"))
        .isEqualTo("CPU 55–85, I/O wait 0–8, Memory 70–90, Load 6–14");
    assertThat(cell(table, "ppdb002", "rising")).isEqualTo("Several");
    assertThat(Objects.requireNonNull(table.grid().levels().get("ppdb002")))
        .containsEntry("rising", Level.WARNING);
  }

  private static Heatmap heatmap(Tick tick, String... variables) {
    return HEATMAP.data(Heatmap.class, "fleet-heatmap", tick, variables);
  }

  private static @Nullable Double figure(Heatmap map, String key) {
    Figures figures = Objects.requireNonNull(map.grid().figures());
    Item item = Objects.requireNonNull(figures.items().get(key));
    return (Double) item.value();
  }

  private static @Nullable Meaning level(Heatmap map, String server) {
    return Objects.requireNonNull(map.grid().levels().get(server)).get("value");
  }

  private static @Nullable Object cell(Table table, String server, String column) {
    Map<String, @Nullable Object> row = table.grid().rows().get(server);
    return Objects.requireNonNull(row).get(column);
  }
}
