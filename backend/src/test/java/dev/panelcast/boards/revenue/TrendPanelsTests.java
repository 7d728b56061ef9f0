package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.panel.trends.TrendPanels;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.trend.Trend;
import dev.panelcast.boards.revenue.trend.Trend.KeyFigures;
import dev.panelcast.boards.revenue.trend.Trend.Point;
import dev.panelcast.boards.revenue.trend.TrendModel;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.wire.CanonicalJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendPanelsTests {

  @Test
  void fewerThanTwoRevisionsAreNoTrend() {
    assertThat(view().emptyCode()).isEqualTo("unknown_plan");
    assertThat(view(point(1, "10:00:00", 5)).emptyCode()).isEqualTo("insufficient_history");
  }

  @Test
  void everyRevisionIsAPointAtItsTime() {
    JsonNode chart = shown(view(point(1, "10:00:00", 5), point(2, "10:00:01.5", 7)));

    assertThat(chart.path("axis").asString()).isEqualTo("time");
    assertThat(chart.path("stepped").asBoolean()).as("a plan holds until it is changed").isTrue();
    assertThat(chart.path("x")).hasSize(2);
    assertThat(chart.at("/x/1").doubleValue() - chart.at("/x/0").doubleValue()).isEqualTo(1.5);
    assertThat(chart.at("/series/revenue/values"))
        .extracting(JsonNode::doubleValue)
        .containsExactly(5.0, 7.0);
    assertThat(chart.path("summary").asString()).isEqualTo("Key figures of the revisions 1 to 2.");
    assertThat(chart.at("/formula/inputs"))
        .extracting(input -> input.path("value").intValue())
        .containsExactly(1, 2, 2);
  }

  @Test
  void aRevisionWhoseTransactionBeganEarlierNeverGoesBackInTime() {
    JsonNode chart = shown(view(point(1, "10:00:05", 5), point(2, "10:00:01", 7)));

    assertThat(chart.at("/x/1")).isEqualTo(chart.at("/x/0"));
  }

  @ParameterizedTest
  @CsvSource({
    "money, usd, revenue ebitda commissions marketing, 5 1 2 3",
    "volume, count, sales leads, 8 9",
    "rates, fraction, closeRate margin, 0.3 0.4",
    "ltv_to_cac, '', ltvToCac, null",
    "payback, months, payback, 6",
    "deal_value, usd, dealValue, 7"
  })
  void everyFigureOfTheHeaderHasItsLine(String measure, String unit, String lines, String latest) {
    JsonNode chart = shown(view(measure, point(1, "10:00:00", 4), point(2, "10:00:01", 5)));

    assertThat(chart.path("unit").asString("")).isEqualTo(unit);
    assertThat(chart.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly(lines.split(" "));
    assertThat(chart.path("order"))
        .extracting(key -> chart.path("series").path(key.asString()).at("/values/1").toString())
        .containsExactly(latest.split(" "));
  }

  private static Point point(long revision, String at, double revenue) {
    return new Point(
        revision,
        Instant.parse("2026-01-01T%sZ".formatted(at)),
        new KeyFigures(revenue, 8, 9, 0.3, null, 6.0, 7, 2, 3, 1, 0.4));
  }

  private static JsonNode shown(View view) {
    byte[] json = CanonicalJson.write(Objects.requireNonNull(view.data()));
    return JsonMapper.shared().readTree(json);
  }

  private static View view(Point... points) {
    return view("money", points);
  }

  private static View view(String measure, Point... points) {
    Panel panel =
        TrendPanels.of(
                new TrendModel(new MemoryPlanStore(), new Outcomes(new SimpleMeterRegistry())))
            .getFirst();
    return apply(
        panel.projection(),
        new Trend("default", Arrays.asList(points)),
        new Inputs(Map.of("measure", measure), Map.of()));
  }

  private static <V> View apply(Projection<V> projection, Trend trend, Inputs inputs) {
    return projection.view().apply(projection.model().type().cast(trend), inputs);
  }
}
