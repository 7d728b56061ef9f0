package dev.panelcast.boards.revenue.rule;

import dev.panelcast.boards.revenue.rule.FieldRule.Text;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts as they are stored: without the space around them, which their rules do not count. */
public final class Texts {

  private Texts() {}

  /** The same sections, each right by its rules, with their texts as they are stored. */
  public static Map<Section, JsonNode> stripped(Map<Section, JsonNode> sections) {
    sections.forEach(Texts::strip);
    return sections;
  }

  private static void strip(Section section, JsonNode content) {
    switch (PlanRules.of(section)) {
      case Shape.Fields fields -> strip(fields, content);
      case Shape.Groups groups ->
          groups.byName().forEach((name, fields) -> strip(fields, content.path(name)));
      case Shape.Rows rows -> content.forEach(row -> strip(rows.fields(), row));
    }
  }

  private static void strip(Shape.Fields fields, JsonNode object) {
    for (FieldRule rule : fields.rules()) {
      if (rule.values() instanceof Text && object instanceof ObjectNode node) {
        node.put(rule.name(), node.path(rule.name()).asString().strip());
      }
    }
  }
}
