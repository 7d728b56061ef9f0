package dev.panelcast.boards.revenue.panel.form;

import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Numbers;
import dev.panelcast.boards.revenue.rule.FieldRule.Switch;
import dev.panelcast.boards.revenue.rule.FieldRule.Text;
import dev.panelcast.boards.revenue.rule.FieldRule.Words;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a plan in words.
 *
 * @param label what people call it, and the role or channel that it belongs to
 * @param rule what it may hold, {@code null} for a whole section or channel
 */
public record FieldText(String label, @Nullable FieldRule rule) {

  private static final String MISSING = "—";

  /** The field of a path; one of a channel is told by the channel's id. */
  public static FieldText of(String path) {
    return of(path, null);
  }

  /**
   * The field of a path.
   *
   * @param channel name of the channel that it belongs to, {@code null} where it belongs to none
   */
  public static FieldText of(String path, @Nullable String channel) {
    List<String> steps = List.of(path.split("\\."));
    String last = steps.getLast();
    String owner = steps.size() == 3 ? steps.get(1) : null;
    Optional<FieldRule> rule =
        Section.of(steps.getFirst()).flatMap(section -> rule(section, owner, last));
    String name = rule.map(FieldRule::label).orElse(last);
    if (channel != null) {
      return new FieldText("“%s”: %s".formatted(channel, name), rule.orElse(null));
    }
    return new FieldText(owner == null ? name : "%s: %s".formatted(owner, name), rule.orElse(null));
  }

  private static Optional<FieldRule> rule(Section section, @Nullable String owner, String name) {
    List<FieldRule> rules =
        switch (PlanRules.of(section)) {
          case Shape.Fields fields -> fields.rules();
          case Shape.Groups groups ->
              Optional.ofNullable(groups.byName().get(owner == null ? "" : owner))
                  .map(Shape.Fields::rules)
                  .orElse(List.of());
          case Shape.Rows rows -> owner == null ? List.of() : rows.fields().rules();
        };
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** Whether a path is that of a channel as a whole. */
  public static boolean isRow(String path) {
    List<String> steps = List.of(path.split("\\."));
    return steps.size() == 2
        && Section.of(steps.getFirst())
            .filter(section -> PlanRules.of(section) instanceof Shape.Rows)
            .isPresent();
  }

  /** Whether its values are what people typed: neither numbers nor words of ours. */
  public boolean isTyped() {
    return rule == null || rule.values() instanceof Text;
  }

  /** A stored value of it, in its unit; a dash for none. */
  public String shown(@Nullable String value) {
    if (value == null) {
      return MISSING;
    }
    return switch (rule == null ? null : rule.values()) {
      case Numbers numbers -> Quantity.shown(Double.valueOf(value), numbers.unit());
      case Words _ -> Words.title(value);
      case Switch _ -> Boolean.parseBoolean(value) ? "Yes" : "No";
      case null, default -> value;
    };
  }
}
