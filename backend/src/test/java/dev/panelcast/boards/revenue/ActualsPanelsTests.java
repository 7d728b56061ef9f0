package dev.panelcast.boards.revenue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.live.ActualsModel;
import dev.panelcast.boards.revenue.live.SalesModel;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.opportunity.Product;
import dev.panelcast.boards.revenue.panel.actuals.ActualsPanels;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.wire.CanonicalJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The panels of what really closed, from rows to data. */
class ActualsPanelsTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Instant NOW = Instant.parse("2018-01-01T00:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 10);

  private final MemoryOpportunityStore store = new MemoryOpportunityStore();
  private final List<Panel> panels =
      ActualsPanels.of(
          new ActualsModel(plans(), store, new Outcomes(new SimpleMeterRegistry())),
          new SalesModel(store));

  @Test
  void wonRevenueStandsBesideThePlan() {
    someAreStored();

    JsonNode chart = shown("actuals-revenue", Map.of());

    assertThat(chart.path("axis").asString()).isEqualTo("calendar");
    assertThat(chart.path("x").toString()).isEqualTo("[24206,24207]");
    assertThat(chart.at("/series/won/values").toString()).isEqualTo("[1000.1,0]");
    assertThat(chart.at("/series/plan/values/1").doubleValue()).isCloseTo(1_911_000, within(0.005));
    assertThat(chart.path("note").asString()).isEqualTo("Month 1 of the plan is 2017-03.");
    assertThat(chart.path("summary").asString()).isEqualTo("$1,000 won in 2017-03 to 2017-04.");
    assertThat(chart.at("/formula/inputs").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"owner, Bob", "product, GTX"})
  void thePlanOfAllIsNotDrawnBesideSome(String variable, String chosen) {
    someAreStored();

    JsonNode chart = shown("actuals-revenue", Map.of(variable, chosen));

    assertThat(chart.path("series").propertyNames()).containsExactly("won");
    assertThat(chart.path("note").asString())
        .isEqualTo(
            "The plan is not split by owner or product: choose all of both to see it beside.");
  }

  @Test
  void thePlanIsDrawnBesideSomeMonthsOfAll() {
    someAreStored();

    assertThat(shown("actuals-revenue", Map.of("period", "3")).path("series").propertyNames())
        .contains("plan");
  }

  @Test
  void ratesAndThePipelineAreOfTheChosenOwner() {
    someAreStored();

    assertThat(shown("actuals-rates", Map.of()).at("/items/winRate/value").doubleValue())
        .isEqualTo(0.5);
    assertThat(shown("actuals-rates", Map.of("owner", "Bob")).at("/reasons").toString())
        .isEqualTo("{\"/items/cycle/value\":\"no_data\",\"/items/meanValue/value\":\"no_data\"}");
    assertThat(shown("actuals-pipeline", Map.of("owner", "Bob")).path("items").toString())
        .isEqualTo(
            """
            {"engaging":{"label":"Engaging","value":1},\
            "prospecting":{"label":"Prospecting","value":0}}\
            """);
  }

  @Test
  void ownersAreListedWithTheirCommission() {
    someAreStored();

    JsonNode table = shown("actuals-owners", Map.of("owner", "Bob"));

    assertThat(table.path("order").toString()).isEqualTo("[\"Ann\",\"Bob\"]");
    JsonNode ann = table.at("/rows/Ann");
    assertThat(ann.path("value").doubleValue()).isEqualTo(1_000.10);
    assertThat(ann.path("attainment").doubleValue()).isCloseTo(0.1, within(1e-12));
    assertThat(ann.path("commission").doubleValue())
        .isCloseTo(1_000.10 * 0.7 * 0.2 * 0.6, within(1e-9));
  }

  @Test
  void aProductAloneIsHeldAgainstNoQuota() {
    someAreStored();

    JsonNode table = shown("actuals-owners", Map.of("product", "GTX"));

    assertThat(table.at("/rows/Ann").has("value")).isTrue();
    assertThat(table.at("/rows/Ann").has("attainment")).isFalse();
    assertThat(table.at("/rows/Ann").has("commission")).isFalse();
    assertThat(table.path("note").asString()).startsWith("Quotas are not split by product");
  }

  @Test
  void productsAreListedWithWhatBecameOfThem() {
    someAreStored();
    store.putProducts(List.of(new Product("MG/1", null))).block(SOON);

    JsonNode table = shown("actuals-products", Map.of());

    assertThat(table.path("order").toString()).isEqualTo("[\"GTX\",\"MG/1\"]");
    assertThat(table.at("/rows/GTX/opportunities").asInt()).isEqualTo(3);
    assertThat(table.path("reasons").path("/rows/MG~11/listPrice").asString()).isEqualTo("no_data");
    assertThat(shown("actuals-import", Map.of()).path("note").asString())
        .startsWith("3 opportunities and 2 products are stored.");
  }

  @Test
  void namesThatReadAlikeAreTold() {
    someAreStored();
    assertThat(shown("actuals-products", Map.of()).path("note").isMissingNode()).isTrue();

    store.putProducts(List.of(new Product("G-TX", null), new Product("MG", null))).block(SOON);

    assertThat(shown("actuals-products", Map.of()).path("note").asString())
        .startsWith("Two spellings of one product? G-TX, GTX.");
  }

  @Test
  void nothingIsNoFault() {
    assertThat(view("actuals-revenue", Map.of()).emptyCode()).isEqualTo("nothing_decided");
    assertThat(view("actuals-owners", Map.of()).emptyCode()).isEqualTo("nothing_decided");
    assertThat(view("actuals-products", Map.of()).emptyCode()).isEqualTo("no_products");
    assertThat(shown("actuals-rates", Map.of()).path("reasons").size()).isEqualTo(3);
    assertThat(view("actuals-rates", Map.of("plan", "ghost")).emptyCode())
        .isEqualTo("unknown_plan");
  }

  @Test
  void theImportNamesTheFieldsAndWhatOthersCallThem() {
    JsonNode taken = shown("actuals-import", Map.of()).at("/imports/opportunities");

    assertThat(taken.path("path").asString()).isEqualTo("/api/v1/datasets/opportunities/rows");
    assertThat(taken.path("fields").size()).isEqualTo(9);
    assertThat(taken.at("/fields/0/required").asBoolean()).isTrue();
    assertThat(taken.at("/fields/1/alsoCalled").toString()).contains("sales agent");
  }

  private static PlanStore plans() {
    PlanStore plans = new MemoryPlanStore();
    plans
        .create("default", new PlanStore.By("Anna", "create"), PlanDocument.defaults())
        .block(SOON);
    return plans;
  }

  private void someAreStored() {
    store
        .put(
            List.of(
                opportunity("1", "Ann", Stage.WON, MARCH, 1_000_10L),
                opportunity("2", "Bob", Stage.LOST, MARCH.plusMonths(1), null),
                opportunity("3", "Bob", Stage.ENGAGING, null, null)))
        .block(SOON);
  }

  private static Opportunity opportunity(
      String id, String owner, Stage stage, @Nullable LocalDate closed, @Nullable Long cents) {
    return new Opportunity(id, owner, null, "GTX", stage, MARCH.minusDays(20), closed, cents, null);
  }

  private JsonNode shown(String id, Map<String, String> given) {
    return JsonMapper.shared()
        .readTree(CanonicalJson.write(requireNonNull(view(id, given).data())));
  }

  private View view(String id, Map<String, String> given) {
    Panel panel =
        panels.stream().filter(each -> each.id().value().equals(id)).findFirst().orElseThrow();
    return view(panel.projection(), new Inputs(given, Map.of("plan", "default")));
  }

  /** The value goes the way it goes between instances. */
  private static <V> View view(Projection<V> projection, Inputs inputs) {
    Model<V> model = projection.model();
    V value =
        requireNonNull(model.compute(new Model.Request(inputs, null, NOW)).block(SOON)).value();
    byte[] kept = JsonMapper.shared().writeValueAsBytes(value);
    V read = JsonMapper.shared().readValue(kept, model.type());
    assertThat(read).isEqualTo(value);
    return projection.view().apply(read, inputs);
  }
}
