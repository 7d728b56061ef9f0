package dev.panelcast.boards.revenue.trend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.panelcast.board.Model.Request;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.boards.revenue.store.Plans;
import dev.panelcast.boards.revenue.trend.Trend.KeyFigures;
import dev.panelcast.boards.revenue.trend.Trend.Point;
import dev.panelcast.kernel.Inputs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TrendModelIntegrationTests {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final By ANNA = new By("Anna", "edit");
  private static final By BEN = new By("Ben", "edit");

  private final Plans plans = Plans.fresh();
  private final PlanStore store = plans.store();

  @BeforeEach
  void twoPlans() {
    store.create("a", ANNA, PlanDocument.defaults()).block(SOON);
    store.create("b", ANNA, Map.of(Section.OPEX, opex(1))).block(SOON);
  }

  @Test
  void eachRevisionIsWhatFollowedFromThePlanAsItWasStoredThen() {
    double revenue = 1_911_000;
    edit(Section.OPEX, opex(45_000));
    edit(Section.DEAL, deal(100_000));

    List<Point> points = trend("a");

    assertThat(points).extracting(Point::revision).containsExactly(1L, 2L, 3L);
    assertThat(points.get(0).figures().ebitda()).isCloseTo(1_059_070, within(0.005));
    assertThat(points.get(1).figures().ebitda())
        .isCloseTo(1_059_070 + 35_000 - 45_000, within(0.005));
    assertThat(points.get(1).figures().revenue()).isCloseTo(revenue, within(0.005));
    assertThat(points.get(2).figures().revenue()).isCloseTo(2 * revenue, within(0.005));
    assertThat(points.get(2).figures().dealValue()).isEqualTo(100_000);
  }

  /** G0-84. */
  @Test
  void aRevisionOfDefaultsHasTheFiguresOfTheHeader() {
    KeyFigures figures = trend("b").getFirst().figures();

    assertThat(figures.sales()).isCloseTo(54.6, within(0.05));
    assertThat(figures.leads()).isEqualTo(1_000);
    assertThat(figures.closeRate()).isCloseTo(0.30, within(1e-9));
    assertThat(figures.ltvToCac()).isCloseTo(52.96, within(0.005));
    assertThat(figures.payback()).isCloseTo(0.31, within(0.005));
    assertThat(figures.dealValue()).isEqualTo(50_000);
    assertThat(figures.commissions()).isCloseTo(535_080, within(0.5));
    assertThat(figures.spend()).isEqualTo(50_000);
  }

  @Test
  void aPlanOfDefaultsHasOnePointAndNoPlanNone() {
    assertThat(trend("b")).hasSize(1);
    assertThat(trend("ghost")).isEmpty();
  }

  @Test
  void ofManyRevisionsTheNewestAreKept() {
    IntStream.rangeClosed(1, TrendModel.MOST + 1)
        .forEach(rent -> edit(rent % 2 == 0 ? ANNA : BEN, Section.OPEX, opex(rent)));

    List<Point> points = trend("a");

    assertThat(points).hasSize(TrendModel.MOST);
    assertThat(points.getLast().revision()).isEqualTo(TrendModel.MOST + 2);
    assertThat(points.getFirst().figures().ebitda() - points.getLast().figures().ebitda())
        .isCloseTo(TrendModel.MOST - 1, within(1e-6));
  }

  @Test
  void whatSomebodyTypedInOneGoIsOnePoint() {
    for (int value : List.of(6, 60, 600, 6_000, 60_000)) {
      edit(Section.DEAL, deal(value));
    }
    edit(BEN, Section.DEAL, deal(70_000));

    List<Point> points = trend("a");

    assertThat(points).extracting(Point::revision).containsExactly(1L, 6L, 7L);
    assertThat(points)
        .extracting(point -> point.figures().dealValue())
        .containsExactly(50_000.0, 60_000.0, 70_000.0);
  }

  @Test
  void aRevisionRaisesTheVersionOfItsPlanAlone() {
    long before = plans.version(PlanStore.REVISIONS, "b");
    long own = plans.version(PlanStore.REVISIONS, "a");

    edit(Section.OPEX, opex(7));

    assertThat(plans.version(PlanStore.REVISIONS, "a")).isGreaterThan(own);
    assertThat(plans.version(PlanStore.REVISIONS, "b")).isEqualTo(before).isPositive();
  }

  @Test
  void theValueIsKeptAsJson() {
    edit(Section.OPEX, opex(7));
    Trend trend = new Trend("a", trend("a"));

    JsonMapper json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(trend), Trend.class)).isEqualTo(trend);
  }

  private List<Point> trend(String plan) {
    Inputs inputs = new Inputs(Map.of("plan", plan), Map.of());
    return requireNonNull(
            new TrendModel(store, new Outcomes(new SimpleMeterRegistry()))
                .compute(new Request(inputs, null, Instant.EPOCH))
                .block(SOON))
        .value()
        .points();
  }

  private void edit(Section section, ObjectNode content) {
    edit(ANNA, section, content);
  }

  private void edit(By by, Section section, ObjectNode content) {
    store.change("a", by, _ -> Map.of(section, content)).block(SOON);
  }

  private static ObjectNode opex(double rent) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("rent", rent)
        .put("software", 0)
        .put("other", 0);
  }

  private static ObjectNode deal(double value) {
    ObjectNode deal = (ObjectNode) requireNonNull(PlanDocument.defaults().get(Section.DEAL));
    return deal.deepCopy().put("dealValue", value);
  }
}
