package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Numbers;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How figures are computed, with the inputs, their values and where they are edited. */
public final class Trace {

  private final Map<Section, JsonNode> document;
  private final String plan;
  private final List<FormulaInput> inputs = new ArrayList<>();

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
    return new Formula(text, trace.inputs);
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
          content.forEach(
              row -> fields(section, row.path("name").asString() + ": ", rows.fields(), row));
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

  private static String editedAt(Section section, String plan) {
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
