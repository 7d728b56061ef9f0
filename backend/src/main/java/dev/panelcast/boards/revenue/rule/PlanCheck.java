package dev.panelcast.boards.revenue.rule;

import dev.panelcast.boards.revenue.rule.FieldError.Limit;
import dev.panelcast.boards.revenue.rule.Shape.Fields;
import dev.panelcast.boards.revenue.rule.Shape.Groups;
import dev.panelcast.boards.revenue.rule.Shape.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import tools.jackson.databind.JsonNode;

/** Finds everything that is wrong with the sections of a plan. Not thread-safe. */
public final class PlanCheck {

  /** What is said when the commission rates of all roles exceed 1 together. */
  public static final String RATES_TOGETHER =
      "The commission rates of all roles together must not exceed 100%.";

  private final List<FieldError> errors = new ArrayList<>();

  private PlanCheck() {}

  /**
   * Checks sections, each whole.
   *
   * @return what is wrong, in the order of the document; empty when all is well
   */
  public static List<FieldError> check(Map<Section, ? extends JsonNode> sections) {
    PlanCheck check = new PlanCheck();
    for (Section section : Section.values()) {
      JsonNode content = sections.get(section);
      if (content != null) {
        check.section(section, content);
      }
    }
    return List.copyOf(check.errors);
  }

  private void section(Section section, JsonNode content) {
    switch (PlanRules.of(section)) {
      case Fields fields -> object(section.id(), fields, content);
      case Groups groups -> groups(section.id(), groups, content);
      case Rows rows -> rows(section.id(), rows, content);
    }
    if (section == Section.COMPENSATION) {
      ratesTogether(content);
    }
  }

  private void object(String path, Fields fields, JsonNode content) {
    if (!isObject(path, content)) {
      return;
    }
    for (FieldRule rule : fields.rules()) {
      if (!rule.takes(content.path(rule.name()))) {
        errors.add(rule.error(path + "." + rule.name()));
      }
    }
    noOthers(path, content, fields.rules().stream().map(FieldRule::name).toList());
  }

  private void groups(String path, Groups groups, JsonNode content) {
    if (isObject(path, content)) {
      groups
          .byName()
          .forEach((name, fields) -> object(path + "." + name, fields, content.path(name)));
      noOthers(path, content, groups.byName().sequencedKeySet());
    }
  }

  private void rows(String path, Rows rows, JsonNode content) {
    if (!content.isArray()) {
      add(path, "config_malformed", path + " must be a list.");
      return;
    }
    if (content.size() > rows.most()) {
      errors.add(
          new FieldError(
              path,
              "too_many_channels",
              "There can be %d channels at most.".formatted(rows.most()),
              Limit.upTo(rows.most())));
      return;
    }
    FieldRule key = rows.fields().rules().getFirst();
    Map<String, Integer> seen = new HashMap<>();
    for (int at = 0; at < content.size(); at++) {
      JsonNode row = content.get(at);
      JsonNode id = row.path(key.name());
      boolean isNamed = key.takes(id);
      Integer first = isNamed ? seen.putIfAbsent(id.asString(), at) : null;
      String place =
          isNamed && first == null ? path + "." + id.asString() : "%s[%d]".formatted(path, at);
      if (first != null) {
        add(
            place + "." + key.name(),
            "duplicate_channel_id",
            "Channels %d and %d have the same id.".formatted(first + 1, at + 1));
      }
      object(place, rows.fields(), row);
    }
  }

  private void ratesTogether(JsonNode compensation) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode role : compensation) {
      JsonNode rate = role.path("commissionRate");
      if (rate.isNumber() && Double.isFinite(rate.doubleValue())) {
        sum = sum.add(rate.decimalValue());
      }
    }
    if (sum.compareTo(BigDecimal.ONE) > 0) {
      compensation
          .propertyNames()
          .forEach(
              role ->
                  errors.add(
                      new FieldError(
                          "compensation.%s.commissionRate".formatted(role),
                          "commission_rates_exceed_one",
                          RATES_TOGETHER,
                          Limit.upTo(1))));
    }
  }

  private boolean isObject(String path, JsonNode content) {
    if (!content.isObject()) {
      add(path, "config_malformed", path + " must be an object.");
    }
    return content.isObject();
  }

  private void noOthers(String path, JsonNode content, SequencedCollection<String> known) {
    for (String name : content.propertyNames()) {
      if (!known.contains(name)) {
        add(
            path + "." + name,
            "config_malformed",
            "%s has no field of this name. It has: %s.".formatted(path, String.join(", ", known)));
      }
    }
  }

  private void add(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }
}
