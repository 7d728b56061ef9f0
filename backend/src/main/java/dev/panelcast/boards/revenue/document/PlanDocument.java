package dev.panelcast.boards.revenue.document;

import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Turns plans into sections of JSON and back. Thread-safe. */
public final class PlanDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new ShortNumbers())
                  .addSerializer(Double.class, new ShortNumbers()))
          .build();

  private static final Map<Section, JsonNode> DEFAULTS = of(Plan.defaults());

  private PlanDocument() {}

  /** The sections of a new plan. */
  public static Map<Section, JsonNode> defaults() {
    return new EnumMap<>(DEFAULTS);
  }

  /** All sections of a plan. */
  public static Map<Section, JsonNode> of(Plan plan) {
    JsonNode whole = JSON.valueToTree(plan);
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(section, whole.path(section.id()));
    }
    return sections;
  }

  /** All sections: the given ones, and the defaults of the others. */
  public static Map<Section, JsonNode> whole(Map<Section, ? extends JsonNode> sections) {
    Map<Section, JsonNode> whole = defaults();
    whole.putAll(sections);
    return whole;
  }

  /** A part of a section, as JSON. */
  public static ObjectNode row(Record part) {
    return JSON.valueToTree(part);
  }

  /** The sections as one object, in their order. */
  public static ObjectNode object(Map<Section, ? extends JsonNode> sections) {
    ObjectNode object = JSON.createObjectNode();
    sections.forEach((section, content) -> object.set(section.id(), content));
    return object;
  }

  /**
   * The plan that sections say; others have their defaults.
   *
   * @throws tools.jackson.core.JacksonException when a section is not as it was checked to be
   */
  public static Plan plan(Map<Section, ? extends JsonNode> sections) {
    return JSON.treeToValue(object(whole(sections)), Plan.class);
  }

  /** Whole numbers without a fraction of zero, as people write them. */
  private static final class ShortNumbers extends StdSerializer<Double> {

    private static final double EXACT = 1L << 53;

    ShortNumbers() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
      if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
        generator.writeNumber(value.longValue());
      } else {
        generator.writeNumber(value.doubleValue());
      }
    }
  }
}
