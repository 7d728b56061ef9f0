package dev.panelcast.boards.revenue.edit;

import static java.util.Objects.requireNonNull;

import dev.panelcast.boards.revenue.rule.FieldError;
import dev.panelcast.boards.revenue.rule.PlanCheck;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * New values by the paths of their fields, as forms send them: {@code deal.dealValue}, {@code
 * compensation.closer.baseAnnual}, {@code channels.web.closeRate}. A shorter path replaces what is
 * there as a whole; {@code channels.web} also adds that channel, whose id need not be said again,
 * or with {@code null} removes it.
 */
final class FieldChanges {

  private final Map<Section, JsonNode> changed = new EnumMap<>(Section.class);
  private final List<FieldError> errors = new ArrayList<>();
  private final Map<Section, JsonNode> before;

  private FieldChanges(Map<Section, JsonNode> before) {
    this.before = before;
  }

  /** The sections that the paths name, known or not by their fields. */
  static Set<Section> touched(JsonNode values) {
    Set<Section> touched = EnumSet.noneOf(Section.class);
    values
        .propertyNames()
        .forEach(path -> Section.of(path.split("\\.", 2)[0]).ifPresent(touched::add));
    return touched;
  }

  /**
   * The sections that change, with the new values in them.
   *
   * @param before all sections
   * @param values an object of values by path
   * @throws dev.panelcast.kernel.Refusal that tells everything that is wrong
   */
  static Map<Section, JsonNode> apply(Map<Section, JsonNode> before, JsonNode values) {
    FieldChanges changes = new FieldChanges(before);
    values.forEachEntry(changes::set);
    changes.errors.addAll(PlanCheck.check(changes.changed));
    if (!changes.errors.isEmpty()) {
      throw FieldError.refusal(changes.errors);
    }
    return changes.changed;
  }

  /**
   * All sections with new values in them.
   *
   * @param values an object of values by path, {@code null} for none
   * @throws dev.panelcast.kernel.Refusal that tells everything that is wrong
   */
  static Map<Section, JsonNode> whole(Map<Section, JsonNode> before, @Nullable JsonNode values) {
    Map<Section, JsonNode> whole = new EnumMap<>(before);
    if (values != null) {
      whole.putAll(apply(before, values));
    }
    List<FieldError> errors = PlanCheck.check(whole);
    if (!errors.isEmpty()) {
      throw FieldError.refusal(errors);
    }
    return whole;
  }

  private void set(String path, JsonNode value) {
    List<String> steps = List.of(path.split("\\.", -1));
    Section section = Section.of(steps.getFirst()).orElse(null);
    if (section == null || steps.size() > 3) {
      unknown(path);
    } else if (steps.size() == 1) {
      changed.put(section, value);
    } else {
      JsonNode content =
          changed.computeIfAbsent(section, name -> requireNonNull(before.get(name)).deepCopy());
      if (content instanceof ArrayNode rows && PlanRules.of(section) instanceof Shape.Rows shape) {
        row(rows, key(shape), steps, path, value);
      } else {
        member(content, steps.subList(1, steps.size()), path, value);
      }
    }
  }

  private void row(ArrayNode rows, String key, List<String> steps, String path, JsonNode value) {
    int at = 0;
    while (at < rows.size() && !rows.get(at).path(key).asString("").equals(steps.get(1))) {
      at++;
    }
    boolean isThere = at < rows.size();
    if (steps.size() == 3) {
      member(rows.path(at), steps.subList(2, 3), path, value);
    } else if (value.isNull()) {
      // Who takes away what is gone already has what was asked for.
      rows.remove(at);
    } else if (isThere) {
      rows.set(at, keyed(value, key, steps.get(1)));
    } else {
      rows.add(keyed(value, key, steps.get(1)));
    }
  }

  /** A row as it is kept, with the key that its path names; anything else as it is. */
  static JsonNode keyed(String path, JsonNode value) {
    List<String> steps = List.of(path.split("\\.", -1));
    return steps.size() == 2
            && Section.of(steps.getFirst()).map(PlanRules::of).orElse(null)
                instanceof Shape.Rows shape
        ? keyed(value, key(shape), steps.getLast())
        : value;
  }

  private static String key(Shape.Rows shape) {
    return shape.fields().rules().getFirst().name();
  }

  private static JsonNode keyed(JsonNode row, String key, String value) {
    return row instanceof ObjectNode object && !row.has(key)
        ? object.deepCopy().put(key, value)
        : row;
  }

  private void member(JsonNode object, List<String> steps, String path, JsonNode value) {
    JsonNode owner = object;
    for (String step : steps.subList(0, steps.size() - 1)) {
      owner = owner.path(step);
    }
    if (owner instanceof ObjectNode node) {
      node.set(steps.getLast(), value);
    } else {
      unknown(path);
    }
  }

  private void unknown(String path) {
    errors.add(
        new FieldError(path, "config_malformed", "There is no field of this path in a plan."));
  }
}
