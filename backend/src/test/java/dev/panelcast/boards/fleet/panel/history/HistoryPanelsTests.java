package dev.panelcast.boards.fleet.panel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Mark;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryPanelsTests {
  private static final Projected PANELS = new Projected(HistoryPanels.of(GivenModels.all()));
  private static final EnvironmentHistory HISTORY =
      new EnvironmentHistory(
          List.of(
              sample(1_000, 0.1, 0.9, Scenario.HEALTHY),
              sample(1_005, null, null, Scenario.HEALTHY),
              sample(1_010, 0.3, 0.7, Scenario.CRITICAL)));

  @Test
  void theChosenFigureIsShownOverTimeWithGaps() {
    Timeseries chart = PANELS.data(Timeseries.class, "env-history", HISTORY);

    assertThat(chart.axis()).isEqualTo(Axis.TIME);
    assertThat(chart.x()).containsExactly(1_000.0, 1_005.0, 1_010.0);
    assertThat(series(chart, "risk30").values()).containsExactly(0.1, null, 0.3);
    assertThat(chart.marks()).containsExactly(new Mark(1_010, "Scenario critical"));
  }

  @Test
  void aTimeWithoutSamplesIsAGapAndNoLine() {
    EnvironmentHistory stopped =
        new EnvironmentHistory(
            List.of(
                sample(1_000, 0.1, 0.9, null),
                sample(1_015, 0.2, 0.8, null),
                sample(1_035, 0.3, 0.7, null)));

    Timeseries chart = PANELS.data(Timeseries.class, "env-history", stopped);

    assertThat(chart.x()).containsExactly(1_000.0, 1_015.0, 1_020.0, 1_035.0);
    assertThat(series(chart, "risk30").values()).containsExactly(0.1, 0.2, null, 0.3);
  }

  @Test
  void anotherFigureShowsItsOwnValues() {
    Timeseries chart = PANELS.data(Timeseries.class, "env-history", HISTORY, "figure", "health");

    assertThat(series(chart, "health").values()).containsExactly(0.9, null, 0.7);
  }

  @Test
  void figuresLeaveOutGaps() {
    Stat figures = PANELS.data(Stat.class, "env-history-stats", HISTORY);

    assertThat(value(figures, "current")).isEqualTo(0.3);
    assertThat((Double) value(figures, "mean")).isCloseTo(0.2, within(1e-12));
    assertThat(value(figures, "min")).isEqualTo(0.1);
    assertThat(value(figures, "max")).isEqualTo(0.3);
  }

  @Test
  void aHistoryOfGapsHasNoFigures() {
    EnvironmentHistory gaps = new EnvironmentHistory(List.of(sample(1_000, null, null, null)));

    Stat figures = PANELS.data(Stat.class, "env-history-stats", gaps);

    assertThat(figures.notes().reasons())
        .containsEntry("/items/current/value", "no_data")
        .containsEntry("/items/mean/value", "no_data");
  }

  @Test
  void withoutSamplesThereIsNothing() {
    EnvironmentHistory nothing = new EnvironmentHistory(List.of());

    assertThat(PANELS.view("env-history", nothing).emptyCode()).isEqualTo("no_data");
    assertThat(PANELS.view("env-history-stats", nothing).emptyCode()).isEqualTo("no_data");
  }

  private static Sample sample(
      long second, @Nullable Double risk, @Nullable Double health, @Nullable Scenario scenario) {
    return new Sample(Instant.ofEpochSecond(second), risk, risk, health, scenario);
  }

  private static Series series(Timeseries chart, String id) {
    return Objects.requireNonNull(chart.items().get(id));
  }

  private static @Nullable Object value(Stat stat, String key) {
    return Objects.requireNonNull(stat.items().get(key)).value();
  }
}
