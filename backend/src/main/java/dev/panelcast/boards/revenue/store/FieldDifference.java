package dev.panelcast.boards.revenue.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import dev.panelcast.boards.revenue.store.PastRevision.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that a revision changed.
 *
 * @param field its path; a section that is new, or a channel that came or went, counts as one field
 * @param from what it was, {@code null} when it was not
 * @param to what it became, {@code null} when it went
 */
public record FieldDifference(
    String field,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonNode from,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonNode to) {

  /** What differs, section by section. */
  public static List<FieldDifference> of(Map<Section, Change> changes) {
    List<FieldDifference> differences = new ArrayList<>();
    changes.forEach(
        (section, change) -> {
          JsonNode before = change.before();
          if (before == null) {
            differences.add(new FieldDifference(section.id(), null, change.after()));
          } else {
            members(
                differences, section.id(), keyed(section, before), keyed(section, change.after()));
          }
        });
    return differences;
  }

  /** Whether a field got another value, and nothing came or went as a whole. */
  boolean isOfValue() {
    return from != null && to != null && !from.isObject();
  }

  /** Whether two values mean the same: numbers are equal by value, however they are written. */
  public static boolean isSame(JsonNode one, JsonNode other) {
    return one.equals(FieldDifference::order, other);
  }

  private static int order(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  private static void compare(
      List<FieldDifference> differences,
      String path,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    if (before != null && after != null && before.isObject() && after.isObject()) {
      members(differences, path, named(before), named(after));
    } else if (before == null || after == null || !isSame(before, after)) {
      differences.add(new FieldDifference(path, before, after));
    }
  }

  private static void members(
      List<FieldDifference> differences,
      String path,
      Map<String, JsonNode> before,
      Map<String, JsonNode> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.forEach(
        name -> compare(differences, path + "." + name, before.get(name), after.get(name)));
  }

  /** The parts of a section by name; those of a list by their first field. */
  private static Map<String, JsonNode> keyed(Section section, JsonNode content) {
    if (PlanRules.of(section) instanceof Shape.Rows rows) {
      String key = rows.fields().rules().getFirst().name();
      Map<String, JsonNode> byKey = new LinkedHashMap<>();
      content.forEach(row -> byKey.put(row.path(key).asString(""), row));
      return byKey;
    }
    return named(content);
  }

  private static Map<String, JsonNode> named(JsonNode object) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    object.forEachEntry(byName::put);
    return byName;
  }
}
