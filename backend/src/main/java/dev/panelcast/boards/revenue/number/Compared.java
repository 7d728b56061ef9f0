package dev.panelcast.boards.revenue.number;

/**
 * Figures against limits. What differs from a limit only by the noise of binary fractions has
 * reached it: 380 x 0.7/380 is 0.7.
 */
public final class Compared {

  /** Of a figure's size, or of 1 when it is smaller. */
  private static final double NOISE = 1e-9;

  private Compared() {}

  /** value &lt; limit, by more than noise. */
  public static boolean below(double value, double limit) {
    return limit - value > noise(value);
  }

  /** value &gt; limit, by more than noise. */
  public static boolean above(double value, double limit) {
    return value - limit > noise(value);
  }

  /** value &gt;= limit, or less by noise only. */
  public static boolean reaches(double value, double limit) {
    return !below(value, limit);
  }

  private static double noise(double value) {
    return NOISE * Math.max(1, Math.abs(value));
  }
}
