package dev.panelcast.boards.revenue.panel.tools;

import static java.util.Objects.requireNonNull;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.pair.PlanPair;
import dev.panelcast.boards.revenue.pair.PlanPairModel;
import dev.panelcast.boards.revenue.panel.form.FieldText;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcome;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.whatif.Change;
import dev.panelcast.kernel.PanelId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of two stored plans side by side. */
final class ScenarioTable {

  private static final String TITLE = "Scenarios";
  private static final String FORMULA =
      "Change = second − first; in % of the first. Inputs are those in which the plans differ.";
  private static final String ONLY_FIRST = "Only in the first plan";
  private static final String ONLY_SECOND = "Only in the second plan";
  private static final String CHOOSE =
      "There is nothing to compare with. Choose a second plan above.";

  /** A figure of the first plan and of the second. */
  private record Line(KeyFigure figure, @Nullable Double first, @Nullable Double second) {
    Change change() {
      return Change.of(first, second);
    }
  }

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("figure", "A month", line -> line.figure().label()),
          Cell.number("first", "First plan", null, Line::first),
          Cell.number("second", "Second plan", null, Line::second),
          Cell.delta("delta", "Change", null, line -> line.change().delta()),
          Cell.delta("change", "Change, %", "fraction", line -> line.change().fraction()));

  private ScenarioTable() {}

  static Panel of(PlanPairModel model, Outcomes outcomes) {
    return new Panel(
        new PanelId("scenario-compare"),
        TITLE,
        Kind.TABLE,
        Cadence.onChange(),
        List.of(PlanModel.PLAN, PlanPairModel.AGAINST),
        model.datasets(),
        null,
        new Projection<>(model, (pair, _) -> view(pair, outcomes)));
  }

  private static View view(PlanPair pair, Outcomes outcomes) {
    Plan first = pair.plan();
    Plan second = pair.other();
    if (pair.otherId() == null) {
      return View.empty("no_second_plan", CHOOSE);
    }
    if (first == null || second == null) {
      return View.empty(
          "unknown_plan",
          "There is no plan %s. Choose another one."
              .formatted(first == null ? pair.id() : pair.otherId()));
    }
    Outcome one = outcomes.of(first);
    Outcome two = outcomes.of(second);
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    for (KeyFigure figure : KeyFigure.OWN) {
      lines.put(
          figure.id(), new Line(figure, figure.value().apply(one), figure.value().apply(two)));
    }
    List<FieldDifference> differences = differing(first, second);
    Notes notes =
        Notes.of("%s against %s.".formatted(pair.id(), pair.otherId()))
            .with(new Formula(FORMULA, inputs(pair.id(), differences)))
            .keeping(typed(differences));
    boolean isOfNegative =
        lines.values().stream().anyMatch(line -> Change.isOfNegative(line.first()));
    return View.of(
        Cell.table(
            CELLS,
            lines,
            line -> line.figure().unit(),
            isOfNegative ? notes.noting(Change.OF_NEGATIVE) : notes));
  }

  /** Only inputs in which the plans differ explain a change. */
  private static List<FieldDifference> differing(Plan first, Plan second) {
    Map<Section, JsonNode> others = PlanDocument.of(second);
    Map<Section, PastRevision.Change> changes = new EnumMap<>(Section.class);
    PlanDocument.of(first)
        .forEach(
            (section, one) -> {
              JsonNode other = others.get(section);
              if (other != null && !other.equals(one)) {
                changes.put(section, new PastRevision.Change(one, other));
              }
            });
    return FieldDifference.of(changes);
  }

  private static List<FormulaInput> inputs(String plan, List<FieldDifference> differences) {
    return differences.stream().map(each -> input(plan, each)).toList();
  }

  private static String[] typed(List<FieldDifference> differences) {
    List<String> fields = differences.stream().map(FieldDifference::field).toList();
    return IntStream.range(0, fields.size())
        .filter(at -> FieldText.of(fields.get(at)).isTyped())
        .mapToObj(
            at ->
                "/formula/inputs/%d/%s"
                    .formatted(at, FieldText.isRow(fields.get(at)) ? "label" : "value"))
        .toArray(String[]::new);
  }

  private static FormulaInput input(String plan, FieldDifference difference) {
    JsonNode first = difference.from();
    JsonNode second = difference.to();
    String editedAt =
        Section.of(difference.field().split("\\.", 2)[0])
            .map(section -> Trace.editedAt(section, plan))
            .orElse(null);
    if (FieldText.isRow(difference.field())) {
      String name = requireNonNull(first == null ? second : first).path("name").asString();
      return new FormulaInput(name, first == null ? ONLY_SECOND : ONLY_FIRST, null, editedAt);
    }
    FieldText field = FieldText.of(difference.field());
    String values = "%s → %s".formatted(shown(field, first), shown(field, second));
    return new FormulaInput(field.label(), values, null, editedAt);
  }

  private static String shown(FieldText field, @Nullable JsonNode value) {
    return field.shown(value == null ? null : value.asString());
  }
}
