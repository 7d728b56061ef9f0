package dev.panelcast.boards.revenue.panel.part;

/** Codes that say why a figure is missing. */
public final class Reason {

  /** It would be divided by nothing. */
  public static final String ZERO_DENOMINATOR = "zero_denominator";

  private Reason() {}
}
