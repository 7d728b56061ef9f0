package dev.panelcast.boards.revenue.panel.form;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Numbers;
import dev.panelcast.boards.revenue.rule.FieldRule.Slug;
import dev.panelcast.boards.revenue.rule.FieldRule.Switch;
import dev.panelcast.boards.revenue.rule.FieldRule.Text;
import dev.panelcast.boards.revenue.rule.FieldRule.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a form that refuses what its rule refuses, in the same words. */
public final class RuleField {

  private RuleField() {}

  /** The field that holds a value. */
  public static Field of(FieldRule rule, JsonNode value) {
    return switch (rule.values()) {
      case Numbers numbers ->
          new Field(
              rule.label(),
              "number",
              value.doubleValue(),
              numbers.unit(),
              numbers.min().doubleValue(),
              numbers.max().doubleValue(),
              numbers.step(),
              null,
              null,
              rule.message());
      case Words words -> field(rule, "select", value.asString(), options(words));
      case Text text -> text(rule, value, text.least(), text.most(), null);
      case Slug slug ->
          text(rule, value, 1, slug.most(), slug.words() + ".").matching(slug.pattern());
      case Switch _ -> field(rule, "toggle", value.asBoolean(), null);
    };
  }

  private static Field text(
      FieldRule rule, JsonNode value, double least, double most, @Nullable String hint) {
    return new Field(
        rule.label(),
        "text",
        value.asString(),
        null,
        least,
        most,
        null,
        null,
        hint,
        rule.message());
  }

  private static Field field(
      FieldRule rule, String type, Object value, @Nullable List<FieldOption> options) {
    return new Field(
        rule.label(), type, value, null, null, null, null, options, null, rule.message());
  }

  private static List<FieldOption> options(Words words) {
    return words.allowed().stream().map(word -> new FieldOption(word, Words.title(word))).toList();
  }
}
