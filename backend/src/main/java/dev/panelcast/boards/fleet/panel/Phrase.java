package dev.panelcast.boards.fleet.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers inside sentences; everywhere else numbers stay numbers. */
public final class Phrase {
  private Phrase() {}

  /** At most one decimal, half away from zero: {@code 88.5}, {@code 100}. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A fraction as per cent: {@code 44.4 %}; {@code n/a} when it is missing. */
  public static String share(@Nullable Double fraction) {
    return fraction == null ? "n/a" : number(fraction * 100) + " %";
  }

  /** US dollars without cents: {@code $913,750}. */
  public static String dollars(double value) {
    return String.format(Locale.ROOT, "$%,.0f", value);
  }

  /** A count with its noun: {@code 1 server}, {@code 5 servers}. */
  public static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** The same words with a capital letter in front, as they stand alone in a panel. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
