package dev.panelcast.boards.fleet.panel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Shade;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.fleet.basis.GivenModels;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.explain.ServerSeries.Point;
import dev.panelcast.boards.fleet.forecast.Forecast;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.panel.Projected;
import dev.panelcast.boards.fleet.tick.FleetFixture;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CpuForecastTests {
  private static final Projected TOP = new Projected(RankingPanels.top(GivenModels.all()));

  @Test
  void twentyFourPointsBeforeNowAndEightHoursAhead() {
    Timeseries chart = chart(FleetFixture.wandering(1, 4).look());

    assertThat(chart.axis()).isEqualTo(Axis.OFFSET);
    assertThat(chart.x()).hasSize(24 + 96).isSorted().contains(0.0);
    assertThat(chart.x().getFirst()).isEqualTo(-23 * 300.0);
    assertThat(chart.x().getLast()).isEqualTo(8 * 3_600.0);
    assertThat(chart.items().values())
        .extracting(Series::role)
        .containsExactly(Role.LINE, Role.LOW, Role.HIGH);
    assertThat(chart.thresholds()).extracting(Threshold::value).containsExactly(70.0, 90.0);
  }

  @Test
  void theBandIsThatOfIdleWithItsEndsSwapped() {
    SeriesAnswer answer = FleetFixture.wandering(1, 4).look();
    Forecast idle =
        Objects.requireNonNull(
            Objects.requireNonNull(answer.found()).outlook().next(Metric.CPU_IDLE));

    Timeseries chart = chart(answer);

    assertThat(value(chart, "cpu", 24)).isCloseTo(100 - idle.p50(0), within(1e-9));
    assertThat(value(chart, "low", 24)).isCloseTo(100 - idle.p90(0), within(1e-9));
    assertThat(value(chart, "high", 24)).isCloseTo(100 - idle.p10(0), within(1e-9));
    for (int i = 24; i < chart.x().size(); i++) {
      assertThat(value(chart, "cpu", i)).isBetween(value(chart, "low", i), value(chart, "high", i));
    }
    assertThat(values(chart, "low").subList(0, 24)).containsOnlyNulls();
  }

  @Test
  void withoutIdleCpuUserIsShown() {
    SeriesAnswer answer =
        new FleetFixture().server("bare", point -> point[Metric.CPU_USER.index()] = 40).look();

    Timeseries chart = chart(answer);

    assertThat(value(chart, "cpu", 0)).isEqualTo(40);
    assertThat(value(chart, "cpu", 119)).isEqualTo(40);
  }

  @Test
  void labelledAnomaliesAreShadedAndNeighboursMakeOneStretch() {
    ServerSeries server = Objects.requireNonNull(FleetFixture.wandering(1, 4).look().found());
    List<Point> points =
        server.recent().stream()
            .map(point -> new Point(point.offset(), point.cpu(), labelled(point.offset())))
            .toList();

    Timeseries chart =
        chart(
            new SeriesAnswer(
                new ServerSeries(
                    server.server(),
                    server.profile(),
                    server.source(),
                    points,
                    server.outlook(),
                    server.impacts()),
                100));

    assertThat(chart.shades())
        .containsExactly(new Shade(-3_450, -2_850, "Anomaly"), new Shade(-750, -450, "Anomaly"));
  }

  @Test
  void fewerThan100RecordsInAllPredictNothing() {
    ServerSeries server = FleetFixture.wandering(1, 4).look().found();

    assertThat(TOP.view("top5-forecast", new SeriesAnswer(server, 99)).emptyCode())
        .isEqualTo("insufficient_data");
    assertThat(TOP.view("top5-forecast", new SeriesAnswer(server, 100)).emptyCode()).isNull();
  }

  @Test
  void aServerWithoutCpuAndAnUnknownOneHaveNothingToShow() {
    SeriesAnswer memoryOnly =
        new FleetFixture().server("bare", point -> point[Metric.MEMORY.index()] = 40).look();

    assertThat(TOP.view("top5-forecast", memoryOnly).emptyCode()).isEqualTo("no_data");
    assertThat(TOP.view("top5-forecast", new SeriesAnswer(null, 100)).emptyCode())
        .isEqualTo("no_data");
  }

  private static boolean labelled(long offset) {
    return offset == -3_300 || offset == -3_000 || offset == -600;
  }

  private static Timeseries chart(SeriesAnswer answer) {
    return TOP.data(Timeseries.class, "top5-forecast", answer);
  }

  private static List<@Nullable Double> values(Timeseries chart, String series) {
    return Objects.requireNonNull(chart.items().get(series)).values();
  }

  private static double value(Timeseries chart, String series, int index) {
    return Objects.requireNonNull(values(chart, series).get(index));
  }
}
