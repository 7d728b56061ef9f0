package dev.panelcast.boards.revenue.panel.part;

import java.util.Locale;

/** Rounded numbers within sentences. */
public final class Rounded {

  private Rounded() {}

  /** Grouped, half away from zero: {@code -1,234.5}. What rounds to nothing has no sign. */
  public static String text(double value, int decimals) {
    String size = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
    boolean isNothing = size.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return value < 0 && !isNothing ? "-" + size : size;
  }
}
