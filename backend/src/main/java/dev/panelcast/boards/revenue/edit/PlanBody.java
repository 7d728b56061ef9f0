package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.rule.FieldError;
import dev.panelcast.boards.revenue.rule.PlanCheck;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what callers send. */
final class PlanBody {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private PlanBody() {}

  /**
   * A JSON object.
   *
   * @throws Refusal that says where it stops being one
   */
  static JsonNode object(byte[] body) {
    try {
      JsonNode read = JSON.readTree(body);
      if (read != null && read.isObject()) {
        return read;
      }
      throw malformed("The body must be a JSON object.");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw malformed(
          at == null
              ? "The body is not JSON."
              : "The body is not JSON from line %d, column %d on."
                  .formatted(at.getLineNr(), at.getColumnNr()));
    }
  }

  static Refusal malformed(String message) {
    return Refusal.of(Refusal.Kind.INVALID, "config_malformed", message);
  }

  /**
   * The sections of a document, all of them right.
   *
   * @param others members beside the sections, which are not looked at
   * @param required sections that must be there
   * @throws Refusal that tells everything that is wrong
   */
  static Map<Section, JsonNode> sections(
      JsonNode document, Collection<String> others, Collection<Section> required) {
    List<FieldError> errors = new ArrayList<>();
    Map<Section, JsonNode> sections = new EnumMap<>(Section.class);
    document.forEachEntry(
        (name, content) ->
            Section.of(name)
                .ifPresentOrElse(
                    section -> sections.put(section, content),
                    () -> {
                      if (!others.contains(name)) {
                        errors.add(unknown(name));
                      }
                    }));
    for (Section section : required) {
      if (!sections.containsKey(section)) {
        errors.add(new FieldError(section.id(), "config_malformed", section.id() + " is missing."));
      }
    }
    errors.addAll(PlanCheck.check(sections));
    if (!errors.isEmpty()) {
      throw FieldError.refusal(errors);
    }
    return sections;
  }

  private static FieldError unknown(String name) {
    return new FieldError(
        name,
        "config_malformed",
        "There is no such section. There are: %s.".formatted(String.join(", ", Section.ids())));
  }
}
