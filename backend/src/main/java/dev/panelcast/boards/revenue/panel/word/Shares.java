package dev.panelcast.boards.revenue.panel.word;

import dev.panelcast.boards.revenue.panel.part.Rounded;

/** Fractions within sentences. */
public final class Shares {

  private Shares() {}

  /** A fraction in per cent: {@code 12.5%}. */
  public static String percent(double fraction) {
    return Rounded.text(fraction * 100, 1) + "%";
  }
}
