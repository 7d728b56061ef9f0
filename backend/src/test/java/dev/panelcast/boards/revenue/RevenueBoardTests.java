package dev.panelcast.boards.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.boards.revenue.panel.gtm.GtmPanels;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Team;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Variations;
import dev.panelcast.boards.revenue.state.Origin;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.state.PlanState;
import dev.panelcast.kernel.PanelId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RevenueBoardTests {

  private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();
  private static final Board BOARD = Shown.board(METERS);

  /** A plan where all is well, and one with bottlenecks and figures close to the limits. */
  private static final List<Plan> BASES =
      List.of(
          Plan.defaults(),
          GivenPlan.with(
              GivenPlan.channel("channel-1", 6_000, 0.45, 0.20, 0.90, 0.15, CostMethod.LEAD, 110)));

  @ParameterizedTest
  @CsvSource(textBlock = Declared.PANELS)
  void aPanelIsDeclaredAsItIsRequired(
      String id, Panel.Kind kind, @Nullable String variables, @Nullable String sections) {
    Panel panel = panel(id);

    assertThat(panel.kind()).isEqualTo(kind);
    assertThat(panel.cadence().followsChanges()).isTrue();
    assertThat(panel.cadence().bucketSize()).isEmpty();
    assertThat(panel.variables())
        .isEqualTo(
            Stream.concat(Stream.of("plan"), words(variables)).flatMap(Shown::names).toList());
    assertThat(panel.datasets()).containsExactlyInAnyOrderElementsOf(words(sections).toList());
  }

  @ParameterizedTest
  @CsvSource(textBlock = Declared.TITLES)
  void aPanelIsCalledAndPlacedAsItIsRequired(String id, String tab, String title) {
    assertThat(panel(id).title()).isEqualTo(title);
    List<PanelId> shown =
        tab.equals("every")
            ? BOARD.everyTab()
            : BOARD.tabs().stream()
                .filter(each -> each.id().equals(tab))
                .flatMap(each -> each.panels().stream())
                .toList();
    assertThat(shown).contains(panel(id).id());
  }

  @Test
  void everyPanelIsRequiredAndShown() {
    assertThat(BOARD.panels())
        .extracting(panel -> panel.id().value())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Declared.PANELS.lines().map(line -> line.substring(0, line.indexOf(','))),
                    Stream.of("plan-list", "plan-history", "actuals-products", "actuals-import"))
                .toList());
    assertThat(
            Stream.concat(
                BOARD.everyTab().stream(),
                BOARD.tabs().stream().flatMap(tab -> tab.panels().stream())))
        .containsOnlyOnceElementsOf(
            BOARD.panels().stream()
                .map(Panel::id)
                .filter(id -> !GtmPanels.SHARED.contains(id))
                .toList())
        .containsAll(GtmPanels.SHARED);
  }

  static Stream<Arguments> panelsAndSections() {
    return planPanels()
        .flatMap(
            panel ->
                Arrays.stream(Section.values())
                    .map(section -> Arguments.of(panel.id().value(), section)));
  }

  private static Stream<Panel> planPanels() {
    return BOARD.panels().stream().filter(panel -> panel.projection().model() instanceof PlanModel);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @MethodSource("panelsAndSections")
  void aPanelShowsWhatFollowsFromItsSectionsAndFromNoOther(String id, Section section) {
    Panel panel = panel(id);

    assertThat(BASES.stream().anyMatch(base -> follows(panel, base, section)))
        .isEqualTo(panel.datasets().contains(section.id()));
  }

  private static boolean follows(Panel panel, Plan base, Section section) {
    List<JsonNode> before = Shown.everything(panel, base);
    return Variations.of(base, section).stream()
        .anyMatch(varied -> !Shown.everything(panel, varied).equals(before));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panelsAndSections")
  void aChangeOfAnotherSectionLeavesNoTrace(String id, Section section) {
    Panel panel = panel(id);
    PlanState changed =
        Shown.state(Plan.defaults(), Map.of(section, new Origin(Shown.edition(2, "Ben"), true)));

    if (!panel.datasets().contains(section.id())) {
      assertThat(Shown.whole(panel, changed))
          .isEqualTo(Shown.whole(panel, Shown.state(Plan.defaults())));
    }
  }

  @Test
  void equalPlansAreComputedOnce() {
    Plan plan = Variations.of(Plan.defaults(), Section.TARGETS).getFirst();
    double before = computed("figures");

    planPanels().forEach(panel -> Shown.shown(panel, Shown.state(plan)));
    planPanels().forEach(panel -> Shown.shown(panel, Shown.state(plan)));

    assertThat(computed("figures") - before).isLessThanOrEqualTo(1);
  }

  @Test
  void aFigureTellsItsDifferenceToBeforeTheLastChangeOfItsOwnSections() {
    Plan before = Variations.of(Plan.defaults(), Section.DEAL).getFirst();
    PlanState state =
        new PlanState(
            "default",
            Plan.defaults(),
            before,
            Map.of(
                Section.DEAL, new Origin(Shown.edition(2, "Anna"), true),
                Section.CHANNELS, new Origin(Shown.edition(1, "Anna"), false),
                Section.TEAM, new Origin(Shown.edition(3, "Ben"), true)));

    JsonNode items = Shown.whole(panel("kpi-sales"), state).path("items");

    assertThat(items.at("/revenue/value").doubleValue()).isCloseTo(1_911_000, within(0.005));
    assertThat(items.at("/revenue/delta").doubleValue()).isCloseTo(1_911_000, within(0.005));
    assertThat(items.at("/sales/delta").doubleValue()).isZero();
    assertThat(
            Shown.whole(panel("kpi-sales"), Shown.state(Plan.defaults()))
                .at("/items/revenue/delta")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void aFormCarriesTheRulesAndWhereItGoes() {
    JsonNode form = Shown.whole(panel("deal-form"), Shown.state(Plan.defaults()));

    JsonNode value = form.at("/fields/deal.dealValue");
    assertThat(value.path("value").doubleValue()).isEqualTo(50_000);
    assertThat(value.path("max").doubleValue()).isEqualTo(1e7);
    assertThat(value.path("message").asString())
        .isEqualTo("Deal value must be a number from $0 to $10,000,000.");
    assertThat(form.at("/submit/path").asString()).isEqualTo("/api/v1/revenue/plans/default");
    assertThat(form.at("/submit/method").asString()).isEqualTo("PATCH");
    assertThat(form.path("revision").asString()).isEqualTo("1");
    assertThat(form.path("note").asString()).isEqualTo("Last changed by Anna.");
  }

  @Test
  void aPlanThatIsNotThereIsEmpty() {
    PlanState missing = new PlanState("ghost", null, null, Map.of());

    assertThat(planPanels())
        .allSatisfy(
            panel -> assertThat(Shown.view(panel, missing).emptyCode()).isEqualTo("unknown_plan"));
  }

  @Test
  void noChannelsIsNoFault() {
    Plan none = GivenPlan.with();

    assertThat(
            planPanels()
                .filter(panel -> Shown.view(panel, Shown.state(none)).data() == null)
                .peek(
                    panel ->
                        assertThat(Shown.view(panel, Shown.state(none)).emptyCode())
                            .isEqualTo("no_channels"))
                .map(panel -> panel.id().value()))
        .containsExactlyInAnyOrder(
            "channel-leads",
            "channel-sales",
            "channel-roas",
            "channel-close",
            "channel-table",
            "channel-funnel",
            "blended-funnel",
            "revenue-donut",
            "ops-heatmap",
            "deep-channels",
            "deep-findings");
    JsonNode sales = Shown.whole(panel("kpi-sales"), Shown.state(none));
    assertThat(sales.at("/items/closeRate/value").isNull()).isTrue();
    assertThat(sales.path("reasons").path("/items/closeRate/value").asString())
        .isEqualTo("zero_denominator");
  }

  @Test
  void aRoleThatNobodyHasEarnsNothingAndThatIsSaid() {
    Panel earnings = panel("period-earnings");
    Plan plan = GivenPlan.team(Plan.defaults(), new Team(8, 4, 2, 0));
    Plan nobody = GivenPlan.team(Plan.defaults(), new Team(0, 0, 0, 0));

    assertThat(Shown.view(earnings, Shown.state(plan), Map.of("role", "bench")).emptyCode())
        .isEqualTo("no_heads");
    assertThat(Shown.view(earnings, Shown.state(nobody)).emptyCode()).isEqualTo("no_heads");
    assertThat(Shown.view(earnings, Shown.state(plan)).data()).isNotNull();
  }

  @Test
  void inputsOfChannelsAreRowsOfTheFormula() {
    Plan two =
        GivenPlan.with(
            GivenPlan.leads(1_000),
            GivenPlan.channel("events", 70, 0.65, 0.40, 0.70, 0.30, CostMethod.BUDGET, 25_000));

    JsonNode formula = Shown.whole(panel("kpi-sales"), Shown.state(two)).path("formula");

    assertThat(formula.at("/table/order").values())
        .extracting(JsonNode::asString)
        .containsExactly("channel-1", "events");
    assertThat(formula.at("/table/rows/events/cost").doubleValue()).isEqualTo(25_000);
    assertThat(formula.at("/table/editedAt").asString()).startsWith("/revenue/gtm?");
    assertThat(formula.path("inputs").values())
        .extracting(input -> input.path("label").asString())
        .contains("Deal value")
        .doesNotContain("Leads a month");
  }

  private static double computed(String what) {
    return METERS.get("panelcast.revenue.computed").tag("what", what).counter().count();
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.of() : Stream.of(text.split(" "));
  }

  private static Panel panel(String id) {
    return BOARD.panels().stream()
        .filter(panel -> panel.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
