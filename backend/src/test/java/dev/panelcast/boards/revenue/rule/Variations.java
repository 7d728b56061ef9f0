package dev.panelcast.boards.revenue.rule;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans that differ from another in one field. */
public final class Variations {

  private final Plan plan;
  private final Section section;
  private final SequencedMap<String, List<Plan>> varied = new LinkedHashMap<>();

  private Variations(Plan plan, Section section) {
    this.plan = plan;
    this.section = section;
  }

  /**
   * For each field of the section plans with other values that are allowed: numbers at both ends,
   * every other word.
   */
  public static List<Plan> of(Plan plan, Section section) {
    return byField(plan, section).values().stream().flatMap(List::stream).toList();
  }

  /** The same by path of the field, of channels the first one's with {@code *} for its id. */
  public static SequencedMap<String, List<Plan>> byField(Plan plan, Section section) {
    Variations variations = new Variations(plan, section);
    switch (PlanRules.of(section)) {
      case Shape.Fields fields -> variations.vary("", "", fields);
      case Shape.Groups groups ->
          groups
              .byName()
              .forEach((name, fields) -> variations.vary("/" + name, name + ".", fields));
      case Shape.Rows rows -> variations.vary("/0", "*.", rows.fields());
    }
    return variations.varied;
  }

  private void vary(String pointer, String owner, Shape.Fields fields) {
    for (FieldRule rule : fields.rules()) {
      String path = section.id() + "." + owner + rule.name();
      JsonNode now = content(PlanDocument.of(plan)).at(pointer).path(rule.name());
      varied.put(
          path,
          others(rule, now)
              .map(value -> with(pointer, object -> object.set(rule.name(), value)))
              .toList());
    }
  }

  private Plan with(String pointer, Consumer<ObjectNode> change) {
    Map<Section, JsonNode> document = PlanDocument.of(plan);
    change.accept((ObjectNode) content(document).at(pointer));
    return PlanDocument.plan(document);
  }

  private JsonNode content(Map<Section, JsonNode> document) {
    return requireNonNull(document.get(section));
  }

  private static Stream<JsonNode> others(FieldRule rule, JsonNode now) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (rule.values()) {
      case FieldRule.Numbers numbers ->
          Stream.of(low(numbers, now.doubleValue()), numbers.max().doubleValue())
              .map(nodes::numberNode);
      case FieldRule.Words words ->
          words.allowed().stream()
              .filter(word -> !word.equals(now.asString()))
              .map(nodes::stringNode);
      case FieldRule.Text _, FieldRule.Slug _ -> Stream.of(nodes.stringNode("other"));
      case FieldRule.Switch _ -> Stream.of(nodes.booleanNode(!now.asBoolean()));
    };
  }

  private static double low(FieldRule.Numbers numbers, double now) {
    double min = numbers.min().doubleValue();
    return now > min ? min : Math.min(min + 1, numbers.max().doubleValue());
  }
}
