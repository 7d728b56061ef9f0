package dev.panelcast.board;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.kernel.PanelId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A filter or assumption that an address may hold as {@code var-<name>=}.
 *
 * @param name kebab-case, unique within the board
 * @param title label of its control, in sentence case
 * @param kind what values it takes and how it is entered
 * @param defaultValue canonical default, {@code null} when absence has its own meaning, which
 *     {@link #defaultTitle} then tells
 * @param defaultTitle what the control shows for absence or the default
 * @param isPrivate whether a value other than the default concerns its caller alone
 */
public record Variable(
    String name,
    String title,
    Kind kind,
    @Nullable String defaultValue,
    String defaultTitle,
    boolean isPrivate) {

  /** The values that a variable takes. */
  public sealed interface Kind {}

  /** One of a fixed list. */
  public record Choice(List<Option> options) implements Kind {}

  /** One key of the rows or items of a panel; free text of the pattern on the wire. */
  public record FromPanel(PanelId panel, Pattern pattern) implements Kind {}

  /**
   * A number, both bounds inclusive, a step for its control and a unit code.
   *
   * @param isWhole whether it takes whole numbers only, so that no fraction names the same data
   */
  public record Range(BigDecimal min, BigDecimal max, BigDecimal step, String unit, boolean isWhole)
      implements Kind {

    /** Decimal numbers. */
    public Range(BigDecimal min, BigDecimal max, BigDecimal step, String unit) {
      this(min, max, step, unit, false);
    }
  }

  /** A value of a list and its label. */
  public record Option(String value, String title) {}

  /** A number outside of its range. */
  public static final class OutOfRange extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private OutOfRange(String message) {
      super(message);
    }
  }

  /**
   * The canonical form of a value from outside: numbers without superfluous digits. Empty when the
   * value is the default, so that it names the same topic as its absence.
   *
   * @throws OutOfRange when it is a number that is too small or too large
   * @throws IllegalArgumentException with a sentence that names what is allowed
   */
  public Optional<String> canonical(String value) {
    String checked =
        switch (kind) {
          case Choice choice -> option(choice, value);
          case FromPanel from -> matching(from, value);
          case Range range -> number(range, value);
        };
    return checked.equals(defaultValue) ? Optional.empty() : Optional.of(checked);
  }

  private String option(Choice choice, String value) {
    List<String> allowed = choice.options().stream().map(Option::value).toList();
    if (!allowed.contains(value)) {
      throw new IllegalArgumentException(name + " must be one of " + String.join(", ", allowed));
    }
    return value;
  }

  private String matching(FromPanel from, String value) {
    if (!from.pattern().matcher(value).matches()) {
      throw new IllegalArgumentException(
          name + " must match " + from.pattern() + ", a key of panel " + from.panel());
    }
    return value;
  }

  private String number(Range range, String value) {
    String message =
        "%s must be a %snumber from %s to %s"
            .formatted(name, range.isWhole() ? "whole " : "", range.min(), range.max());
    // Bounds the work on hostile text: no allowed number needs more digits.
    Optional<BigDecimal> number = value.length() > 40 ? Optional.empty() : parse(value);
    BigDecimal given = number.orElseThrow(() -> new IllegalArgumentException(message));
    if (given.compareTo(range.min()) < 0 || given.compareTo(range.max()) > 0) {
      throw new OutOfRange(message);
    }
    if (range.isWhole() && given.stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException(message);
    }
    return plain(given);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Optional<BigDecimal> parse(String value) {
    // An exponent could name a number with a billion digits.
    if (!value.matches("[+-]?[0-9]*\\.?[0-9]+")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(value));
  }

  /**
   * A field of a form that shows this value and sets the variable, with the unit and limits of a
   * number or the list of a choice.
   *
   * @throws IllegalStateException when its values come from a panel, for which the page has a
   *     control of its own
   */
  public Field field(@Nullable Object value) {
    return switch (kind) {
      case Range range -> number("number", range, value);
      case Choice choice ->
          new Field(
              title, "select", value, null, null, null, null, fieldOptions(choice), null, null);
      case FromPanel _ -> throw new IllegalStateException("no field for " + name);
    };
  }

  /** A slider of this range that shows a value and sets the variable. */
  public Field slider(Range range, double value) {
    return number("slider", range, value);
  }

  private Field number(String type, Range range, @Nullable Object value) {
    return new Field(
        title,
        type,
        value,
        range.unit().isEmpty() ? null : range.unit(),
        range.min().doubleValue(),
        range.max().doubleValue(),
        range.step().doubleValue(),
        null,
        null,
        null);
  }

  private static List<FieldOption> fieldOptions(Choice choice) {
    return choice.options().stream()
        .map(option -> new FieldOption(option.value(), option.title()))
        .toList();
  }
}
