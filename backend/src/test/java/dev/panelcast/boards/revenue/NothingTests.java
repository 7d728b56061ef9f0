package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.advice.Alert;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.GivenOutcome;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Zero leads, zero spend, zero heads, zero days: n/a with a reason, and no alert from nothing. */
class NothingTests {

  /** What is 0 in a plan. */
  enum Nothing {
    LEADS,
    SPEND,
    HEADS,
    DAYS,
    DEAL,
    TARGET,
    QUOTAS,
    PAY,
    ALL
  }

  private static final PlanStore.By BY = new PlanStore.By("Anna", "edit");
  private static final LocalDate DAY = LocalDate.of(2017, 3, 10);
  private static final Instant NOW = Instant.parse("2018-01-01T00:00:00Z");

  private static final Map<Nothing, Map<Section, String>> ZEROS =
      Map.of(
          Nothing.LEADS, Map.of(Section.CHANNELS, "monthlyLeads"),
          Nothing.SPEND, Map.of(Section.CHANNELS, "cost"),
          Nothing.HEADS, Map.of(Section.TEAM, ""),
          Nothing.DAYS, Map.of(Section.CAPACITY, ""),
          Nothing.DEAL, Map.of(Section.DEAL, "dealValue"),
          Nothing.TARGET, Map.of(Section.TARGETS, "annualRevenue"),
          Nothing.QUOTAS, Map.of(Section.QUOTAS, ""),
          Nothing.PAY, Map.of(Section.COMPENSATION, ""));

  static Stream<Nothing> nothing() {
    return Stream.of(Nothing.values());
  }

  /** What is known of opportunities. */
  enum Closed {
    NONE,
    OPEN,
    LOST,
    FOR_NOTHING
  }

  static Stream<Arguments> nothingAndClosed() {
    return nothing()
        .flatMap(none -> Stream.of(Closed.values()).map(closed -> Arguments.of(none, closed)));
  }

  /** A plan of nothing that was another one before, another plan, and what closed. */
  @ParameterizedTest
  @MethodSource("nothingAndClosed")
  void everyMissingFigureOfEveryPanelHasItsReason(Nothing nothing, Closed closed) {
    Map<String, String> given = Map.of("plan", "empty", "against", "other");
    List<String> faults = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Panel panel : board(nothing, closed).panels()) {
      View view = Shown.computed(panel, given, NOW);
      if (view.data() == null) {
        assertThat(view.emptyMessage()).as(panel.id().value()).isNotEmpty();
      } else {
        shown.add(panel.id().value());
        faults(Shown.written(view)).forEach(fault -> faults.add(panel.id() + " " + fault));
      }
    }

    assertThat(faults).isEmpty();
    assertThat(shown).contains("perf-trend", "scenario-compare", "actuals-rates", "plan-history");
    assertThat(shown.contains("actuals-revenue"))
        .isEqualTo(closed == Closed.LOST || closed == Closed.FOR_NOTHING);
  }

  private static Board board(Nothing nothing, Closed closed) {
    PlanStore plans = new MemoryPlanStore();
    plans.create("other", BY, PlanDocument.defaults()).block();
    plans.create("empty", BY, PlanDocument.of(GivenPlan.with(GivenPlan.leads(7)))).block();
    plans.change("empty", BY, _ -> PlanDocument.of(without(nothing))).block();
    MemoryOpportunityStore opportunities = new MemoryOpportunityStore();
    opportunities.put(opportunities(closed)).block();
    return Shown.board(new SimpleMeterRegistry(), plans, opportunities);
  }

  private static List<Opportunity> opportunities(Closed closed) {
    return switch (closed) {
      case NONE -> List.of();
      case OPEN -> List.of(opportunity(Stage.PROSPECTING, null, null));
      case LOST -> List.of(opportunity(Stage.LOST, DAY, null));
      case FOR_NOTHING -> List.of(opportunity(Stage.WON, DAY, 0L));
    };
  }

  private static Opportunity opportunity(
      Stage stage, @Nullable LocalDate day, @Nullable Long cents) {
    return new Opportunity("1", "Ann", null, "GTX", stage, day, day, cents, null);
  }

  @Test
  void aPlanOfNothingRaisesOnlyWhatIsTrueOfIt() {
    assertThat(GivenOutcome.figures(without(Nothing.ALL)).alerts())
        .extracting(Alert::subject)
        .isSubsetOf(Subject.EBITDA, Subject.SALES);
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void noAlertHasAFigureThatIsNone(Nothing nothing) {
    assertThat(GivenOutcome.figures(without(nothing)).alerts())
        .filteredOn(alert -> alert.severity() != Severity.GOOD)
        .allSatisfy(alert -> assertThat(Double.isFinite(alert.value())).isTrue());
  }

  private static Plan without(Nothing nothing) {
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    PlanDocument.defaults()
        .forEach((section, content) -> sections.put(section, content.deepCopy()));
    ZEROS.forEach(
        (which, zero) -> {
          if (which == nothing || nothing == Nothing.ALL) {
            zero.forEach(
                (section, field) -> zero(Objects.requireNonNull(sections.get(section)), field));
          }
        });
    return PlanDocument.plan(sections);
  }

  /** Sets a field, or every number when none is named, to 0 wherever it stands. */
  private static void zero(JsonNode node, String field) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (object.path(name).isNumber() && (field.isEmpty() || field.equals(name))) {
          object.put(name, 0);
        }
      }
    }
    node.forEach(part -> zero(part, field));
  }

  /** Values that are missing without a reason, and numbers that are none. */
  private static List<String> faults(ObjectNode data) {
    List<String> faults = new ArrayList<>();
    JsonNode reasons = data.path("reasons");
    Consumer<String> missing =
        pointer -> {
          if (data.at(pointer).isNull() && !reasons.has(pointer)) {
            faults.add(pointer + " has no reason");
          }
        };
    Stream.of("items", "fields")
        .forEach(
            part ->
                data.path(part)
                    .propertyNames()
                    .forEach(key -> missing.accept("/%s/%s/value".formatted(part, key))));
    data.path("rows")
        .propertyNames()
        .forEach(
            row ->
                data.path("rows")
                    .path(row)
                    .propertyNames()
                    .forEach(column -> missing.accept("/rows/%s/%s".formatted(row, column))));
    String text = JsonMapper.shared().writeValueAsString(data);
    if (text.contains("NaN") || text.contains("Infinity")) {
      faults.add("holds a number that is none");
    }
    return faults;
  }
}
