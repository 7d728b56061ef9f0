package dev.panelcast.boards.revenue.rule;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans that differ from another in one field. */
public final class Variations {

  private final Plan plan;
  private final Section section;
  private final List<Plan> varied = new ArrayList<>();

  private Variations(Plan plan, Section section) {
    this.plan = plan;
    this.section = section;
  }

  /**
   * For each field of the section a plan with another value that is allowed, numbers at both ends.
   */
  public static List<Plan> of(Plan plan, Section section) {
    Variations variations = new Variations(plan, section);
    switch (PlanRules.of(section)) {
      case Shape.Fields fields -> variations.vary("", fields);
      case Shape.Groups groups ->
          groups.byName().forEach((name, fields) -> variations.vary("/" + name, fields));
      case Shape.Rows rows -> variations.vary("/0", rows.fields());
    }
    return variations.varied;
  }

  private void vary(String pointer, Shape.Fields fields) {
    for (FieldRule rule : fields.rules()) {
      with(pointer, object -> other(object, rule));
      if (rule.values() instanceof FieldRule.Numbers numbers) {
        with(pointer, object -> object.put(rule.name(), numbers.max().doubleValue()));
      }
    }
  }

  private void with(String pointer, Consumer<ObjectNode> change) {
    Map<Section, JsonNode> document = PlanDocument.of(plan);
    change.accept((ObjectNode) requireNonNull(document.get(section)).at(pointer));
    varied.add(PlanDocument.plan(document));
  }

  private static void other(ObjectNode object, FieldRule rule) {
    JsonNode now = object.path(rule.name());
    switch (rule.values()) {
      case FieldRule.Numbers numbers -> {
        double min = numbers.min().doubleValue();
        object.put(
            rule.name(),
            now.doubleValue() > min ? min : Math.min(min + 1, numbers.max().doubleValue()));
      }
      case FieldRule.Words words ->
          object.put(
              rule.name(),
              words.allowed().stream()
                  .filter(word -> !word.equals(now.asString()))
                  .findFirst()
                  .orElseThrow());
      case FieldRule.Text _, FieldRule.Slug _ -> object.put(rule.name(), "other");
      case FieldRule.Switch _ -> object.put(rule.name(), !now.asBoolean());
    }
  }
}
