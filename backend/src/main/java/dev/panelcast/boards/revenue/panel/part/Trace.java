package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.InputTable;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Numbers;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How figures are computed, with the inputs, their values and where they are edited. */
public final class Trace {

  private final Map<Section, JsonNode> document;
  private final String plan;
  private final List<FormulaInput> inputs = new ArrayList<>();
  private @Nullable InputTable table;

  private Trace(Map<Section, JsonNode> document, String plan) {
    this.document = document;
    this.plan = plan;
  }

  /** A formula in words and signs, and every field of the sections that the panel reads. */
  public static Formula of(Reading reading, String text) {
    return of(reading.sections(), reading.now().document(), reading.plan(), text);
  }

  /** The same of some sections of a plan. */
  public static Formula of(
      Collection<Section> sections, Map<Section, JsonNode> document, String plan, String text) {
    Trace trace = new Trace(document, plan);
    sections.forEach(trace::section);
    return new Formula(text, trace.inputs, trace.table);
  }

  private void section(Section section) {
    JsonNode content = document.get(section);
    if (content == null) {
      return;
    }
    switch (PlanRules.of(section)) {
      case Shape.Fields fields -> fields(section, "", fields, content);
      case Shape.Groups groups ->
          groups
              .byName()
              .forEach((name, fields) -> fields(section, name + ": ", fields, content.path(name)));
      case Shape.Rows rows ->
          table = new InputTable(rows(rows.fields(), content), editedAt(section, plan));
    }
  }

  private void fields(Section section, String prefix, Shape.Fields fields, JsonNode content) {
    for (FieldRule rule : fields.rules()) {
      if (rule.values() instanceof Numbers numbers) {
        inputs.add(
            new FormulaInput(
                prefix + rule.label(),
                content.path(rule.name()).doubleValue(),
                numbers.unit(),
                editedAt(section, plan)));
      }
    }
  }

  /** A row for each, because one line for each number of each would be hundreds. */
  private static Grid rows(Shape.Fields fields, JsonNode content) {
    List<Cell<JsonNode>> cells = new ArrayList<>();
    cells.add(Cell.text("name", "Channel", row -> row.path("name").asString()));
    for (FieldRule rule : fields.rules()) {
      if (rule.values() instanceof Numbers numbers) {
        cells.add(
            Cell.number(
                rule.name(),
                rule.label(),
                numbers.unit(),
                row -> row.path(rule.name()).doubleValue()));
      }
    }
    SequencedMap<String, JsonNode> lines = new LinkedHashMap<>();
    content.forEach(row -> lines.put(row.path("id").asString(), row));
    return Cell.grid(cells, lines, _ -> null);
  }

  /** Address of the page where the fields of a section are edited. */
  public static String editedAt(Section section, String plan) {
    String tab =
        switch (section) {
          case CHANNELS -> "gtm";
          case FINANCE -> "finance";
          case BENCHMARK -> "benchmarks";
          default -> "configuration";
        };
    return "/revenue/%s?var-plan=%s".formatted(tab, plan);
  }
}
