package dev.panelcast.boards.fleet.display;

/**
 * A figure now and in 30 minutes, unrounded, in the metric's unit.
 *
 * @param current value now
 * @param predicted mean of the next 30 minutes
 */
public record DisplayValue(double current, double predicted) {
  /** Differences such as 67.10 - 67.05 fall a hair short of the half that they mean. */
  private static final double HAIR = 1e-9;

  /** Predicted minus current, rounded to 1 decimal, half away from zero; never minus zero. */
  public double delta() {
    double change = predicted - current;
    return Math.copySign(Math.floor(Math.abs(change) * 10 + 0.5 + HAIR) / 10, change) + 0.0;
  }

  /** The direction of the rounded change; changes below 0.05 are stable. */
  public DisplayTrend trend() {
    double delta = delta();
    if (delta > 0) {
      return DisplayTrend.INCREASING;
    }
    return delta < 0 ? DisplayTrend.DECREASING : DisplayTrend.STABLE;
  }
}
