package dev.panelcast.boards.fleet.metric;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a decimal number out of what a row holds. */
final class Numerals {
  /** Double.parseDouble also takes hexadecimal and type suffixes, which no row means. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private Numerals() {}

  /** The number, NaN when the value is not a number at all; never minus zero. */
  static double number(@Nullable Object given) {
    if (given instanceof Number number) {
      return number.doubleValue() + 0.0;
    }
    if (given instanceof String text && DECIMAL.matcher(text).matches()) {
      return Double.parseDouble(text) + 0.0;
    }
    return Double.NaN;
  }
}
