package dev.panelcast.boards.fleet.panel.money;

import static dev.panelcast.boards.fleet.tick.FleetFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostPanelsTests {
  private static final Projected PANELS = new Projected(CostPanels.of(GivenModels.all()));

  @Test
  void g2_27_costOfFiveCriticalAndTwelveWarningServers() {
    Stat result = PANELS.data(Stat.class, "cost-result", troubled());

    assertThat(number(result, "incidents")).isCloseTo(7.31, within(0.005));
    assertThat(number(result, "incident")).isCloseTo(125_000, within(0.5));
    assertThat(number(result, "daily")).isCloseTo(913_750, within(0.5));
    assertThat(number(result, "monthly")).isCloseTo(27_412_500, within(0.5));
    assertThat(number(result, "annual")).isCloseTo(333_518_750, within(0.5));
    assertThat(number(result, "payback")).isCloseTo(0.00912, within(0.000005));
    assertThat(number(result, "net")).isCloseTo(333_268_750, within(0.5));
  }

  @Test
  void assumptionsOfAViewerChangeTheResult() {
    Stat result =
        PANELS.data(Stat.class, "cost-result", troubled(), "cost-per-hour", "1000", "hours", "1");

    assertThat(number(result, "incident")).isEqualTo(1_000);
    assertThat(number(result, "daily")).isCloseTo(7_310, within(0.5));
  }

  @Test
  void withoutRiskThereIsNoPayback() {
    Stat result = PANELS.data(Stat.class, "cost-result", new FleetFixture().tick());

    assertThat(number(result, "annual")).isZero();
    assertThat(result.notes().reasons())
        .containsEntry("/items/payback/value", "zero_denominator")
        .containsEntry("/items/net/value", "zero_denominator");
  }

  @Test
  void aLongPaybackShowsNoFirstYear() {
    Stat result = PANELS.data(Stat.class, "cost-result", troubled(), "investment", "1000000000");

    assertThat(result.notes().reasons())
        .containsOnly(Map.entry("/items/net/value", "not_applicable"));
  }

  @Test
  void g2_29_allCriticalAndTheFirstFiveWarningServersMayCost() {
    Table table = PANELS.data(Table.class, "cost-table", troubled());

    assertThat(table.grid().order()).hasSize(10).startsWith("bad0").endsWith("poor13", "poor14");
    assertThat(row(table, "bad0")).containsEntry("cost", 125_000.0);
    assertThat(row(table, "poor10")).containsEntry("cost", 75_000.0);
  }

  @Test
  void withoutServersAtRiskTheTableSaysSo() {
    Tick calm = new FleetFixture().server("web1", point -> set(point, 90, 40, 1, 0, 1)).tick();

    assertThat(PANELS.view("cost-table", calm).emptyCode()).isEqualTo("no_rows");
  }

  @Test
  void theFormHoldsTheViewersAssumptionsWithTheirLimits() {
    Form form = PANELS.data(Form.class, "cost-form", new Edition("1", "25"), "hours", "4");

    Field hours = Objects.requireNonNull(form.items().get("hours"));
    Field rate = Objects.requireNonNull(form.items().get("rate"));
    assertThat(form.order()).containsExactly("cost-per-hour", "hours", "rate", "investment");
    assertThat(hours.value()).isEqualTo(4.0);
    assertThat(hours.min()).isEqualTo(0.1);
    assertThat(hours.max()).isEqualTo(72);
    assertThat(rate.value()).isEqualTo(0.85);
    assertThat(form.submit().method()).isNull();
  }

  private static Tick troubled() {
    FleetFixture fleet = new FleetFixture();
    for (int i = 0; i < 5; i++) {
      fleet.server("bad" + i, point -> set(point, 1, 99, 35, 60, 14));
    }
    for (int i = 10; i < 22; i++) {
      fleet.server("poor" + i, point -> set(point, 60, 98, 2, 0, 2));
    }
    return fleet.tick();
  }

  private static @Nullable Double number(Stat stat, String key) {
    return (Double) Objects.requireNonNull(stat.items().get(key)).value();
  }

  private static Map<String, @Nullable Object> row(Table table, String key) {
    return Objects.requireNonNull(table.grid().rows().get(key));
  }
}
