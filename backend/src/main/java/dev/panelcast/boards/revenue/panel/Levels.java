package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.PanelData.Level;

/** Levels of figures, each in one place. */
public final class Levels {

  /** From here on a customer is worth enough for what it costs. */
  public static final double GOOD_LTV_TO_CAC = 3;

  /** Below this it is not worth the cost. */
  public static final double POOR_LTV_TO_CAC = 1.5;

  /** Below this fraction of the deal value the cost of a customer is good. */
  public static final double GOOD_CAC_SHARE = 0.20;

  /** From here on the base is a healthy share of what is earned on target. */
  public static final double LOW_BASE_SHARE = 0.30;

  /** Up to here it is. */
  public static final double HIGH_BASE_SHARE = 0.50;

  /** Above this share of the meetings that are possible there is no room left. */
  public static final double TIGHT = 0.90;

  /** Above this share there is little room left. */
  public static final double FILLED = 0.75;

  private Levels() {}

  /** Level of meetings as a share of those that are possible. */
  public static Level meetings(double load) {
    if (load > TIGHT) {
      return Level.CRITICAL;
    }
    return load > FILLED ? Level.WARNING : Level.HEALTHY;
  }

  /** Level of worth against cost. */
  public static Level ltvToCac(double ratio) {
    if (ratio >= GOOD_LTV_TO_CAC) {
      return Level.HEALTHY;
    }
    return ratio >= POOR_LTV_TO_CAC ? Level.WARNING : Level.CRITICAL;
  }

  /** Level of what a customer costs, for deals of a value. */
  public static Level cac(double cac, double dealValue) {
    return cac < GOOD_CAC_SHARE * dealValue ? Level.HEALTHY : Level.WARNING;
  }

  /** Level of a profit: a loss is critical. */
  public static Level ebitda(double ebitda) {
    return ebitda < 0 ? Level.CRITICAL : Level.HEALTHY;
  }
}
