package dev.panelcast.boards.revenue.panel.word;

import java.util.Locale;

/** Fractions within sentences. */
public final class Shares {

  private Shares() {}

  /** A fraction in per cent: {@code 12.5%}. */
  public static String percent(double fraction) {
    return String.format(Locale.ROOT, "%,.1f%%", fraction * 100);
  }
}
