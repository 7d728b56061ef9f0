package dev.panelcast.boards.revenue.panel.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.figures.RandomPlans;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.plan.Channel.CostMethod;
import dev.panelcast.boards.revenue.plan.GivenPlan;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Variations;
import dev.panelcast.boards.revenue.state.Outcome;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanState;
import dev.panelcast.kernel.Inputs;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a figure that can be traced. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyFigureTests {

  private static final int RANDOM = 40;
  private static final Outcomes OUTCOMES = new Outcomes(new SimpleMeterRegistry());

  /** Close to the limits of margins and of points. */
  private static final Plan TIGHT = GivenPlan.with(GivenPlan.paid(CostMethod.LEAD, 800));

  /** With cash that lasts a while. */
  private static final Plan BURNING =
      GivenPlan.finance(
          GivenPlan.with(GivenPlan.paid(CostMethod.LEAD, 4_000)),
          new Finance(1e6, 100_000, 0.03, 0.02, 0.05, 0.10, 0.10, 0.70, 0.15));

  /** What follows from a plan, and from the same with one field changed. */
  private record Case(Plan plan, Outcome before, Map<String, List<Outcome>> after) {}

  private final List<Case> cases =
      Stream.concat(
              Stream.of(Plan.defaults(), TIGHT, atOnce(Plan.defaults()), atOnce(BURNING)),
              RandomPlans.seeds().limit(RANDOM).map(RandomPlans::plan))
          .filter(plan -> !plan.channels().isEmpty())
          .map(KeyFigureTests::varied)
          .toList();

  /** The plan whose deferred cash arrives in the month of the sale. */
  private static Plan atOnce(Plan plan) {
    return Objects.requireNonNull(Variations.byField(plan, Section.DEAL).get("deal.deferredMonths"))
        .getFirst();
  }

  private static Case varied(Plan plan) {
    Map<String, List<Outcome>> after = new HashMap<>();
    Arrays.stream(Section.values())
        .forEach(
            section ->
                Variations.byField(plan, section)
                    .forEach(
                        (field, plans) ->
                            after.put(field, plans.stream().map(OUTCOMES::of).toList())));
    return new Case(plan, OUTCOMES.of(plan), after);
  }

  static Stream<String> figures() {
    return KeyFigure.ALL.stream().map(KeyFigure::id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void everyFieldThatChangesAFigureGoesIntoItAndNoOther(String id) {
    assertInputs(_ -> KeyFigure.of(id));
  }

  /** Figures of each channel or role, with the number of that channel or role. */
  static Stream<Arguments> each() {
    return Traced.ALL.stream()
        .filter(traced -> KeyFigure.ALL.stream().noneMatch(one -> one.id().equals(traced.id())))
        .flatMap(
            traced ->
                IntStream.range(0, traced.figures().apply(reading(Plan.defaults())).size())
                    .mapToObj(number -> Arguments.of(traced.id(), number)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("each")
  void theSameHoldsOfEachChannelAndRole(String id, int number) {
    assertInputs(plan -> Traced.of(id).figures().apply(reading(plan)).get(number));
  }

  private void assertInputs(Function<Plan, KeyFigure> of) {
    Set<String> listed = new TreeSet<>();
    Set<String> changing = new TreeSet<>();
    for (Case each : cases) {
      KeyFigure figure = of.apply(each.plan());
      String first = "channels.%s.".formatted(each.plan().channels().getFirst().id());
      fields(figure).forEach(field -> listed.add(field.replace(first, "channels.*.")));
      Double before = figure.value().apply(each.before());
      each.after()
          .forEach(
              (field, afters) -> {
                if (afters.stream()
                    .anyMatch(after -> differ(before, figure.value().apply(after)))) {
                  changing.add(field);
                }
              });
    }

    assertThat(listed).isEqualTo(changing);
  }

  private static Reading reading(Plan plan) {
    return new Reading(
        new PlanState("default", plan, plan, Map.of()),
        OUTCOMES.of(plan),
        null,
        Set.of(),
        new Inputs(Map.of(), Map.of()));
  }

  @Test
  void noFigureGoesIntoItself() {
    assertThat(KeyFigure.ALL)
        .allSatisfy(
            figure ->
                assertThat(figure.figures().stream().flatMap(KeyFigureTests::below))
                    .doesNotContain(figure.id()));
  }

  /** Those of the figure itself and of the figures that go in. */
  private static Set<String> fields(KeyFigure figure) {
    Set<String> fields = new TreeSet<>(figure.fields());
    figure.figures().forEach(id -> fields.addAll(fields(KeyFigure.of(id))));
    return fields;
  }

  private static Stream<String> below(String id) {
    return Stream.concat(
        Stream.of(id), KeyFigure.of(id).figures().stream().flatMap(KeyFigureTests::below));
  }

  /** What is divided by itself again may differ in its last bits. */
  private static boolean differ(@Nullable Double before, @Nullable Double after) {
    if (before == null || after == null) {
      return !Objects.equals(before, after);
    }
    return Math.abs(before - after) > 1e-9 * Math.max(Math.abs(before), Math.abs(after));
  }
}
