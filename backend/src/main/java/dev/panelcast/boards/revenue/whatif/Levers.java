package dev.panelcast.boards.revenue.whatif;

/**
 * Levers on a plan.
 *
 * @param team factor on base pay, 0.5 to 2
 * @param deal factor on the deal value, 0.5 to 2
 * @param marketing factor on the spend, 0.5 to 2
 * @param opex factor on the running costs, 0.5 to 1.5
 * @param close points on the close rate, -0.1 to 0.1
 */
public record Levers(double team, double deal, double marketing, double opex, double close) {
  /** Nothing is moved. */
  public static final Levers NEUTRAL = new Levers(1, 1, 1, 1, 0);

  /** Preset "Growth". */
  public static final Levers GROWTH = new Levers(1.5, 1, 1.5, 1, 0);

  /** Preset "Profit". */
  public static final Levers PROFIT = new Levers(1, 1, 1, 0.8, 0);
}
