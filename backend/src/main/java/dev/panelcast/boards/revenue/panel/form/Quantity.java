package dev.panelcast.boards.revenue.panel.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers within lines of text, in their units. */
public final class Quantity {

  private static final String MISSING = "—";
  private static final int DIGITS = 4;
  private static final int CENTS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Quantity() {}

  /** A number with its unit: money in cents, fractions in per cent, others to four digits. */
  public static String shown(@Nullable Double value, @Nullable String unit) {
    return value == null ? MISSING : shown(BigDecimal.valueOf(value), unit);
  }

  /** A plain number to one digit, without it when it is whole. */
  public static String tenths(double value) {
    return text(BigDecimal.valueOf(value), 1);
  }

  private static String shown(BigDecimal value, @Nullable String unit) {
    if ("fraction".equals(unit)) {
      return text(value.multiply(HUNDRED), CENTS) + "%";
    }
    if (!"usd".equals(unit)) {
      return text(value, DIGITS);
    }
    BigDecimal cents = value.setScale(CENTS, RoundingMode.HALF_UP);
    return (cents.signum() < 0 ? "-$" : "$") + text(cents.abs(), CENTS);
  }

  private static String text(BigDecimal value, int digits) {
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(digits);
    return format.format(value.setScale(digits, RoundingMode.HALF_UP));
  }
}
