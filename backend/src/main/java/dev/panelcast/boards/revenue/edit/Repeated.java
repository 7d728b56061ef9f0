package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision.Change;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values that were sent before, by somebody who never heard what became of them: where nothing else
 * changed, their sender is not overtaken.
 */
final class Repeated {

  private Repeated() {}

  /** The sections in which something differs that the values do not hold just as it is now. */
  static Set<Section> without(
      Collection<Section> touched,
      Map<Section, JsonNode> then,
      Map<Section, JsonNode> now,
      JsonNode values) {
    return touched.stream()
        .filter(
            section -> {
              JsonNode after = now.get(section);
              return after == null || !isAll(section, new Change(then.get(section), after), values);
            })
        .collect(Collectors.toSet());
  }

  private static boolean isAll(Section section, Change change, JsonNode values) {
    return FieldDifference.of(Map.of(section, change)).stream()
        .allMatch(
            field -> values.has(field.field()) && isSame(values.path(field.field()), field.to()));
  }

  private static boolean isSame(JsonNode sent, @Nullable JsonNode stored) {
    return stored == null ? sent.isNull() : sent.equals(Repeated::compare, stored);
  }

  /** Numbers are equal by value, however they are written. */
  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }
}
