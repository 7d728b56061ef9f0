package dev.panelcast.boards.revenue.panel.part;

/** Codes that say why a figure is missing. */
public final class Reason {

  /** It would be divided by nothing. */
  public static final String ZERO_DENOMINATOR = "zero_denominator";

  /** It has no meaning here. */
  public static final String NOT_APPLICABLE = "not_applicable";

  /** Nobody has said it, or there is nothing that it would be a figure of. */
  public static final String NO_DATA = "no_data";

  private Reason() {}
}
