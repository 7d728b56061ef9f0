package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Rules;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.peers.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private Levels() {}

  /** Level of how something stands; none when nothing is known. */
  public static @Nullable Level of(Standing standing) {
    return switch (standing) {
      case EXCELLENT, GOOD -> Level.HEALTHY;
      case FAIR -> Level.WARNING;
      case POOR -> Level.CRITICAL;
      case NEUTRAL -> null;
    };
  }

  /** Level of what deserves attention. */
  public static Level of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Level.CRITICAL;
      case WARNING -> Level.WARNING;
      case INFO -> Level.WATCH;
      case GOOD -> Level.HEALTHY;
    };
  }

  /** Level of the calls of a setter against the hours of a day. */
  public static Level setterLoad(double load) {
    return load(load, Rules.SETTER_LIMITS, 0);
  }

  /** Level of the meetings that setters schedule. */
  public static Level bookingLoad(double load) {
    return load(load, Rules.MEETING_LIMITS, 0);
  }

  /** Level of the meetings that closers hold; they may have too few. */
  public static Level closerLoad(double load) {
    return load(load, Rules.MEETING_LIMITS, Rules.UNDERUSED);
  }

  private static Level load(double load, List<Double> limits, double idle) {
    if (Compared.above(load, limits.getFirst())) {
      return Level.CRITICAL;
    }
    if (Compared.above(load, limits.getLast())) {
      return Level.WARNING;
    }
    return Compared.below(load, idle) ? Level.WATCH : Level.HEALTHY;
  }

  /** Level of worth against cost. */
  public static Level ltvToCac(double ratio) {
    if (Compared.reaches(ratio, GOOD_LTV_TO_CAC)) {
      return Level.HEALTHY;
    }
    return Compared.reaches(ratio, POOR_LTV_TO_CAC) ? Level.WARNING : Level.CRITICAL;
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
