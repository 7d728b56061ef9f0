package dev.panelcast.boards.revenue.rule;

import dev.panelcast.boards.revenue.rule.FieldError.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one field of a plan may hold.
 *
 * @param name its name in JSON
 * @param label its name for people
 * @param values what it takes
 * @param code stable word with which anything else is refused
 */
public record FieldRule(String name, String label, Values values, String code) {

  /** What a field takes. */
  public sealed interface Values {}

  /**
   * Numbers.
   *
   * @param unit unit code, {@code null} for a plain number
   * @param min least value
   * @param max largest value, inclusive like the least
   * @param step least change that its control makes
   * @param isWhole whether it takes whole numbers only
   */
  public record Numbers(
      @Nullable String unit, BigDecimal min, BigDecimal max, double step, boolean isWhole)
      implements Values {}

  /** One of these words. */
  public record Words(List<String> allowed) implements Values {

    private static final Map<String, String> NAMES = Map.of("saas", "SaaS", "usa", "USA");

    /** What people call one of them. */
    public static String title(String word) {
      String name = NAMES.get(word);
      return name != null ? name : sentenceCase(word);
    }

    private static String sentenceCase(String word) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('_', ' ');
    }
  }

  /** Text of this many characters, without counting space around it. */
  public record Text(int least, int most) implements Values {}

  /**
   * Lower-case letters, digits and single hyphens.
   *
   * @param most characters
   * @param beginsWithLetter whether a digit may not be the first
   */
  public record Slug(int most, boolean beginsWithLetter) implements Values {

    /** What it matches as a whole; browsers and Java read it alike. */
    public String pattern() {
      return (beginsWithLetter ? "[a-z][a-z0-9]*" : "[a-z0-9]+") + "(-[a-z0-9]+)*";
    }

    /** What it is made of, in words. */
    public String words() {
      return "1 to %d of a-z, 0-9 and single hyphens%s"
          .formatted(most, beginsWithLetter ? ", beginning with a letter" : "");
    }

    /** Whether it is one. */
    public boolean takes(String text) {
      return text.length() <= most && Pattern.matches(pattern(), text);
    }
  }

  /** Yes or no. */
  public record Switch() implements Values {}

  /** Whether the field takes this; a missing value is {@link JsonNode#isMissingNode()}. */
  public boolean takes(JsonNode value) {
    return switch (values) {
      case Numbers numbers -> value.isNumber() && takes(numbers, value);
      case Words words -> value.isString() && words.allowed().contains(value.asString());
      case Text text -> value.isString() && takes(text, value.asString());
      case Slug slug -> value.isString() && slug.takes(value.asString());
      case Switch _ -> value.isBoolean();
    };
  }

  private static boolean takes(Numbers numbers, JsonNode value) {
    double number = value.doubleValue();
    return Double.isFinite(number)
        && number >= numbers.min().doubleValue()
        && number <= numbers.max().doubleValue()
        && (!numbers.isWhole() || number == Math.rint(number));
  }

  private static boolean takes(Text text, String value) {
    int length = value.strip().codePointCount(0, value.strip().length());
    return length >= text.least()
        && length <= text.most()
        && value.codePoints().noneMatch(Character::isISOControl);
  }

  /** What is wrong with another value at this path. */
  FieldError error(String path) {
    return new FieldError(path, code, message(), limit());
  }

  private @Nullable Limit limit() {
    return switch (values) {
      case Numbers numbers -> new Limit(numbers.min(), numbers.max());
      case Text text ->
          new Limit(BigDecimal.valueOf(text.least()), BigDecimal.valueOf(text.most()));
      case Words _, Slug _, Switch _ -> null;
    };
  }

  /** One sentence that says what is allowed. */
  public String message() {
    return "%s must be %s.".formatted(label, allowed());
  }

  private String allowed() {
    return switch (values) {
      case Numbers numbers ->
          "%s from %s to %s"
              .formatted(
                  numbers.isWhole() ? "a whole number" : "a number",
                  shown(numbers.min(), numbers.unit()),
                  shown(numbers.max(), numbers.unit()));
      case Words words -> "one of " + String.join(", ", words.allowed());
      case Text text -> "a text of %d to %d characters".formatted(text.least(), text.most());
      case Slug slug -> slug.words();
      case Switch _ -> "true or false";
    };
  }

  private static String shown(BigDecimal number, @Nullable String unit) {
    if ("fraction".equals(unit)) {
      return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    String grouped = String.format(Locale.ROOT, "%,d", number.longValueExact());
    return "usd".equals(unit) ? "$" + grouped : grouped;
  }

  /** An amount of money from 0 on. */
  static FieldRule money(String name, String label, String max, double step) {
    return numbers(name, label, "usd", "0", max, step, false, "amount_out_of_range");
  }

  /** A fraction from 0 on, shown in per cent. */
  static FieldRule rate(String name, String label, String max) {
    return numbers(name, label, "fraction", "0", max, 0.01, false, "rate_out_of_range");
  }

  /** A number of things that come whole. */
  static FieldRule whole(String name, String label, String unit, String min, String max) {
    return numbers(name, label, unit, min, max, 1, true, "count_out_of_range");
  }

  /** A number of things from 0 on, parts included. */
  static FieldRule count(
      String name, String label, @Nullable String unit, String max, double step) {
    return numbers(name, label, unit, "0", max, step, false, "count_out_of_range");
  }

  private static FieldRule numbers(
      String name,
      String label,
      @Nullable String unit,
      String min,
      String max,
      double step,
      boolean isWhole,
      String code) {
    return new FieldRule(
        name,
        label,
        new Numbers(unit, new BigDecimal(min), new BigDecimal(max), step, isWhole),
        code);
  }
}
