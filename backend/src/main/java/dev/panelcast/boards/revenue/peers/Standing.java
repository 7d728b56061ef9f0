package dev.panelcast.boards.revenue.peers;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.number.Compared;
import org.jspecify.annotations.Nullable;

/** How good a figure is, best first; the only scale of the room. */
public enum Standing implements Word {
  EXCELLENT,
  GOOD,
  FAIR,
  POOR,
  /** Nothing is known. */
  NEUTRAL;

  /** From here on the base is a healthy share of what is earned on target. */
  public static final double LOW_BASE_SHARE = 0.30;

  /** Up to here it is. */
  public static final double HIGH_BASE_SHARE = 0.50;

  /** From this health on it is excellent. */
  public static final double EXCELLENT_HEALTH = 80;

  /** From this health on it is good. */
  public static final double GOOD_HEALTH = 60;

  /** From this health on it is fair. */
  public static final double FAIR_HEALTH = 40;

  /** Of a ratio of LTV to CAC. */
  public static Standing ofLtvToCac(@Nullable Double ratio) {
    return steps(ratio, 3, 3, 1.5);
  }

  /** Of a share of the on-target earnings. */
  public static Standing ofAttainment(@Nullable Double attainment) {
    return steps(attainment, 1, 1, 0.8);
  }

  /** Of a health from 0 to 100. */
  public static Standing ofHealth(@Nullable Double health) {
    return steps(health, EXCELLENT_HEALTH, GOOD_HEALTH, FAIR_HEALTH);
  }

  /** Of a gross retention. */
  public static Standing ofGrr(@Nullable Double grr) {
    return steps(grr, Double.POSITIVE_INFINITY, 0.95, 0.90);
  }

  /** Of a net retention. */
  public static Standing ofNrr(@Nullable Double nrr) {
    return steps(nrr, Double.POSITIVE_INFINITY, 1.20, 1.10);
  }

  /** Of a churn rate a month: the lower the better. */
  public static Standing ofChurn(double churn) {
    return steps(-churn, Double.POSITIVE_INFINITY, -0.03, -0.05);
  }

  /** Of the base share of on-target earnings: healthy from 30 to 50 %. */
  public static Standing ofBaseShare(@Nullable Double share) {
    if (share == null) {
      return NEUTRAL;
    }
    return Compared.reaches(share, LOW_BASE_SHARE) && !Compared.above(share, HIGH_BASE_SHARE)
        ? GOOD
        : FAIR;
  }

  static Standing steps(@Nullable Double value, double excellent, double good, double fair) {
    if (value == null) {
      return NEUTRAL;
    }
    if (Compared.reaches(value, excellent)) {
      return EXCELLENT;
    }
    if (Compared.reaches(value, good)) {
      return GOOD;
    }
    return Compared.reaches(value, fair) ? FAIR : POOR;
  }
}
