package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.InputTable;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Numbers;
import dev.panelcast.boards.revenue.rule.FieldRule.Slug;
import dev.panelcast.boards.revenue.rule.FieldRule.Switch;
import dev.panelcast.boards.revenue.rule.FieldRule.Text;
import dev.panelcast.boards.revenue.rule.FieldRule.Words;
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
      inputs.add(
          new FormulaInput(
              prefix + rule.label(),
              value(rule, content),
              rule.values() instanceof Numbers numbers ? numbers.unit() : null,
              editedAt(section, plan)));
    }
  }

  private static Object value(FieldRule rule, JsonNode content) {
    JsonNode value = content.path(rule.name());
    return switch (rule.values()) {
      case Numbers _ -> value.doubleValue();
      case Words _ -> Words.title(value.asString());
      case Switch _ -> value.asBoolean();
      case Text _, Slug _ -> value.asString();
    };
  }

  /** A row for each, because one line for each field of each would be hundreds. */
  private static Grid rows(Shape.Fields fields, JsonNode content) {
    List<Cell<JsonNode>> cells = new ArrayList<>();
    fields.rules().stream()
        .skip(1)
        .forEach(
            rule ->
                cells.add(
                    rule.values() instanceof Numbers numbers
                        ? Cell.number(
                            rule.name(), rule.label(), numbers.unit(), row -> value(rule, row))
                        : Cell.text(rule.name(), rule.label(), row -> value(rule, row))));
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
