package dev.panelcast.boards.fleet.panel.side;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Gauge;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SidePanelsTests {
  private static final Projected PANELS = new Projected(SidePanels.of(GivenModels.all()));

  @Test
  void theFeedNamesItsSourcesAndTheDemoClock() {
    SeriesWindow host = new SeriesWindow(Source.REAL);
    host.add(MetricRecord.of("desk", FleetFixture.NOW, null, MetricRecord.noValues()));

    Stat feed =
        PANELS.data(Stat.class, "feed-status", FleetFixture.ofFive().server("desk", host).tick());

    assertThat(item(feed, "source").value()).isEqualTo("1 real, 5 generator (demo clock ×60)");
    assertThat(item(feed, "last").value()).isEqualTo(FleetFixture.NOW);
    assertThat(item(feed, "rate").value()).isEqualTo(1_080);
    assertThat(item(feed, "rejected").value()).isEqualTo(3);
  }

  @Test
  void realServersAloneHaveNoDemoClock() {
    Stat feed = PANELS.data(Stat.class, "feed-status", FleetFixture.beginning(5).tick());

    assertThat(item(feed, "source").value()).isEqualTo("1 real");
  }

  @Test
  void withoutServersTheFeedHasNoSourceAndNoRecord() {
    Stat feed = PANELS.data(Stat.class, "feed-status", new FleetFixture().tick());

    assertThat(feed.notes().reasons())
        .containsEntry("/items/source/value", "no_data")
        .containsEntry("/items/last/value", "no_data");
  }

  @Test
  void warmUpIsShownBeforeThereArePredictions() {
    Gauge warmup = PANELS.data(Gauge.class, "warmup", FleetFixture.beginning(5).tick());

    assertThat(Objects.requireNonNull(warmup.items().get("ready")).value()).isEqualTo(0);
    assertThat(warmup.max()).isEqualTo(100);
  }

  @Test
  void warmUpOfNoServersIsNotApplicable() {
    Gauge warmup = PANELS.data(Gauge.class, "warmup", new FleetFixture().tick());

    assertThat(Objects.requireNonNull(warmup.items().get("ready")).value()).isNull();
    assertThat(warmup.notes().reasons()).containsEntry("/items/ready/value", "zero_denominator");
  }

  @Test
  void theScenarioCanBeSwitched() {
    Form form =
        PANELS.data(
            Form.class, "scenario-control", new ScenarioState(Course.begin(FleetFixture.NOW)));
    Field scenario = Objects.requireNonNull(form.items().get("scenario"));
    Field ticks = Objects.requireNonNull(form.items().get("ticks"));

    assertThat(scenario.value()).isEqualTo("healthy");
    assertThat(scenario.options())
        .extracting(FieldOption::value)
        .containsExactly("healthy", "degrading", "critical", "demo");
    assertThat(ticks.value()).isEqualTo(FleetFixture.NOW);
    assertThat(ticks.step()).isEqualTo(5);
    assertThat(form.submit().method()).isEqualTo("PUT");
    assertThat(form.submit().path()).isEqualTo("/api/v1/fleet/scenario");
  }

  @Test
  void withoutAGeneratorThereIsNoScenario() {
    assertThat(PANELS.view("scenario-control", new ScenarioState(null)).emptyCode())
        .isEqualTo("generator_off");
  }

  private static Item item(Stat stat, String key) {
    return Objects.requireNonNull(stat.items().get(key));
  }
}
