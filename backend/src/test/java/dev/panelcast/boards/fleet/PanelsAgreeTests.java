package dev.panelcast.boards.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Heatmap;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class PanelsAgreeTests {
  private static final Projected PANELS =
      new Projected(
          new FleetBoard(GivenModels.all(), new FleetWork(List.of(), List.of(), Mono::empty))
              .panels());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyPanelCountsTheSameLevels(long seed) {
    Tick tick = FleetFixture.wandering(90, seed).tick();
    Bar pie = data(Bar.class, "level-pie", tick);
    double critical = count(pie, Level.CRITICAL);
    double warning = count(pie, Level.WARNING);
    double healthy = count(pie, Level.HEALTHY);

    assertThat(sum(data(Stat.class, "level-counts", tick), Level.CRITICAL)).isEqualTo(critical);
    assertThat(sum(data(Stat.class, "level-counts", tick), Level.WARNING)).isEqualTo(warning);
    assertThat(number(item(data(Stat.class, "fleet-kpi", tick), "healthy"))).isEqualTo(healthy);
    assertThat(rows(data(Table.class, "alert-table", tick))).isEqualTo(critical + warning);
    assertThat(rows(data(Table.class, "remediation", tick))).isEqualTo(critical);
    assertThat(input(data(Stat.class, "cost-result", tick), "critical")).isEqualTo(critical);
    assertThat(input(data(Stat.class, "cost-result", tick), "warning")).isEqualTo(warning);
    assertThat(coloured(data(Heatmap.class, "fleet-heatmap", tick), Level.CRITICAL))
        .isEqualTo(critical);
    assertThat(coloured(data(Heatmap.class, "fleet-heatmap", tick), Level.HEALTHY))
        .isEqualTo(healthy);
    assertThat(Sample.of(tick).health())
        .isEqualTo(item(data(Stat.class, "fleet-kpi", tick), "health").value());
  }

  private static <D extends PanelData> D data(Class<D> kind, String id, Tick tick) {
    return PANELS.data(kind, id, tick);
  }

  private static double count(Bar pie, Level level) {
    Double value = Objects.requireNonNull(pie.items().get(level.word())).value();
    return Objects.requireNonNull(value);
  }

  private static double sum(Stat stat, Level level) {
    return stat.items().values().stream()
        .filter(item -> item.level() == level)
        .mapToDouble(PanelsAgreeTests::number)
        .sum();
  }

  private static double rows(Table table) {
    return table.grid().order().size();
  }

  private static double coloured(Heatmap map, Level level) {
    return (double)
        map.grid().levels().values().stream().filter(one -> one.containsValue(level)).count();
  }

  private static double input(Stat stat, String label) {
    return Objects.requireNonNull(stat.notes().formula()).inputs().stream()
        .filter(input -> input.label().equals(label))
        .map(FormulaInput::value)
        .mapToDouble(PanelsAgreeTests::number)
        .sum();
  }

  private static Item item(Stat stat, String key) {
    return Objects.requireNonNull(stat.items().get(key));
  }

  private static double number(Item item) {
    return number(item.value());
  }

  private static double number(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).doubleValue();
  }
}
