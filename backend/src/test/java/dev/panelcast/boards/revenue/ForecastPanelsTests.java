package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ForecastPanelsTests {

  @Test
  void g087TheRealisticForecastWithItsBandAndTheTarget() {
    JsonNode chart = Shown.of("forecast-revenue", Plan.defaults());

    assertThat(chart.path("x")).hasSize(12);
    assertThat(number(chart, "/series/revenue/values/0")).isCloseTo(2_102_100, within(0.5));
    assertThat(number(chart, "/series/revenue/values/11")).isCloseTo(5_997_536.63, within(0.005));
    assertThat(number(chart, "/series/low/values/11")).isCloseTo(4_798_029.30, within(0.005));
    assertThat(number(chart, "/series/high/values/11")).isCloseTo(7_197_043.95, within(0.01));
    assertThat(chart.at("/series/low/role").asString()).isEqualTo("low");
    assertThat(number(chart, "/thresholds/0/value")).isEqualTo(500_000);
  }

  @Test
  void g087Totals() {
    JsonNode totals = Shown.of("forecast-summary", Plan.defaults());

    assertThat(number(totals, "/items/total/value")).isCloseTo(44_951_902.91, within(0.005));
    assertThat(number(totals, "/items/flat/value")).isCloseTo(1_911_000 * 12, within(0.5));
    assertThat(number(totals, "/items/target/value")).isEqualTo(6_000_000);
    assertThat(number(totals, "/items/reached/value")).isCloseTo(7.492, within(0.0005));
  }

  @Test
  void aScenarioIsChosen() {
    JsonNode chart =
        Shown.of("forecast-revenue", Plan.defaults(), Map.of("scenario", "conservative"));

    assertThat(number(chart, "/series/revenue/values/0")).isCloseTo(2_006_550, within(0.5));
    assertThat(number(chart, "/series/low/values/0")).isCloseTo(2_006_550 * 0.85, within(0.5));
    assertThat(chart.at("/series/revenue/label").asString()).isEqualTo("Conservative");
  }

  @ParameterizedTest
  @ValueSource(strings = {"forecast-revenue", "forecast-summary", "forecast-scenarios"})
  void aHorizonThatNoForecastCoversIsSaidNotToBeShown(String id) {
    assertThat(note(id, "120"))
        .isEqualTo("A forecast covers 3 to 24 months: 24 are shown, not 120.");
    assertThat(note(id, "1")).isEqualTo("A forecast covers 3 to 24 months: 3 are shown, not 1.");
    assertThat(note(id, "24")).isEmpty();
  }

  private static String note(String id, String horizon) {
    return Shown.of(id, Plan.defaults(), Map.of("horizon", horizon)).path("note").asString("");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "24, 24", "1, 3", "120, 24"})
  void theHorizonIsThatOfTheOtherChartsWithinWhatAForecastCanBe(String horizon, int months) {
    JsonNode chart = Shown.of("forecast-scenarios", Plan.defaults(), Map.of("horizon", horizon));

    assertThat(chart.path("x")).hasSize(months);
    assertThat(chart.path("order"))
        .extracting(JsonNode::asString)
        .containsExactly("conservative", "realistic", "optimistic");
  }
}
