package dev.panelcast.boards.revenue;

import static dev.panelcast.boards.revenue.Shown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.boards.revenue.plan.Benchmark;
import dev.panelcast.boards.revenue.plan.Benchmark.CompanySize;
import dev.panelcast.boards.revenue.plan.Benchmark.Geography;
import dev.panelcast.boards.revenue.plan.Benchmark.Industry;
import dev.panelcast.boards.revenue.plan.Benchmark.LeadSource;
import dev.panelcast.boards.revenue.plan.Benchmark.Maturity;
import dev.panelcast.boards.revenue.plan.Benchmark.RevenueModel;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BenchmarkPanelsTests {

  static final Plan INSURANCE =
      GivenPlan.benchmark(
          GivenPlan.with(GivenPlan.leads(1_000)),
          new Benchmark(
              Industry.INSURANCE,
              CompanySize.MEDIUM,
              Maturity.ESTABLISHED,
              LeadSource.DIGITAL,
              Geography.MEXICO,
              RevenueModel.RECURRING));

  @ParameterizedTest
  @CsvSource({
    "contact_rate, good, 0.54",
    "meeting_rate, good, 0.28",
    "close_rate, good, 0.30",
    "cost_per_lead, good, 180",
    "cac, good, 4500",
    "ltv_to_cac, min, 4.68",
    "ltv_to_cac, good, 7.8",
    "ltv_to_cac, excellent, 12.48",
    "payback, excellent, 10.8",
    "payback, good, 21.6",
    "payback, min, 32.4"
  })
  void g075G077AndG078WhatOthersReach(String figure, String column, double expected) {
    JsonNode table = Shown.of("bench-table", INSURANCE);

    assertThat(number(table, "/rows/%s/%s".formatted(figure, column)))
        .isCloseTo(expected, within(0.0005));
  }

  @Test
  void g089StatusAndUnitOfEachFigure() {
    JsonNode table = Shown.of("bench-table", Plan.defaults());

    assertThat(table.at("/rows/show_up_rate/status").asString()).isEqualTo("Acceptable");
    assertThat(table.at("/levels/show_up_rate/status").asString()).isEqualTo("fair");
    assertThat(table.at("/rows/ltv_to_cac/status").asString()).isEqualTo("Excellent");
    assertThat(table.at("/units/close_rate").asString()).isEqualTo("fraction");
    assertThat(table.at("/units/cac").asString()).isEqualTo("usd");
    assertThat(table.at("/units/ltv_to_cac").isMissingNode()).isTrue();
    assertThat(table.at("/rows/onboarding_rate/value").isNull()).isTrue();
    assertThat(table.path("reasons").path("/rows/onboarding_rate/status").asString())
        .isEqualTo("no_data");
  }

  @Test
  void aPositionIsAThirdAtTheMinimumAndFullAtExcellent() {
    JsonNode bars = Shown.of("bench-position", Plan.defaults());

    assertThat(number(bars, "/items/show_up_rate/value")).isCloseTo(0.5, within(1e-9));
    assertThat(number(bars, "/items/ltv_to_cac/value")).isEqualTo(1);
    assertThat(bars.at("/items/onboarding_rate/value").isNull()).isTrue();
  }

  @Test
  void theFormOffersEveryKind() {
    JsonNode form = Shown.of("benchmark-form", Plan.defaults());

    assertThat(form.path("order")).hasSize(6);
    assertThat(form.at("/fields/benchmark.industry/options"))
        .extracting(option -> option.path("value").asString())
        .containsExactly("none", "insurance", "saas", "financial_services", "real_estate");
    assertThat(form.at("/fields/benchmark.industry/options"))
        .extracting(option -> option.path("label").asString())
        .containsExactly("None", "Insurance", "SaaS", "Financial services", "Real estate");
  }
}
