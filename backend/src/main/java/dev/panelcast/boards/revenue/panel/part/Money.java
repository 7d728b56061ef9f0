package dev.panelcast.boards.revenue.panel.part;

import java.util.Locale;

/** Amounts within sentences. */
public final class Money {

  private Money() {}

  /** USD without cents: {@code $1,234}, {@code -$5}. */
  public static String usd(double value) {
    return String.format(Locale.ROOT, "%s$%,.0f", value < 0 ? "-" : "", Math.abs(value));
  }
}
