package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Rules;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures mean, each in one place: a grade where a figure is good or not, a level where it is
 * urgent.
 */
public final class Levels {

  /** Below this fraction of the deal value the cost of a customer is good. */
  public static final double GOOD_CAC_SHARE = 0.20;

  private Levels() {}

  /** Grade of how something stands. */
  public static Grade of(Standing standing) {
    return switch (standing) {
      case EXCELLENT -> Grade.EXCELLENT;
      case GOOD -> Grade.GOOD;
      case FAIR -> Grade.FAIR;
      case POOR -> Grade.POOR;
      case NEUTRAL -> Grade.NEUTRAL;
    };
  }

  /** Level of what deserves attention, or the grade of what is well. */
  public static Meaning of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Level.CRITICAL;
      case WARNING -> Level.WARNING;
      case INFO -> Level.WATCH;
      case GOOD -> Grade.GOOD;
    };
  }

  /** Level of the calls of a setter against the hours of a day. */
  public static Meaning setterLoad(double load) {
    return load(load, Rules.SETTER_LIMITS, 0);
  }

  /** Level of the meetings that setters schedule. */
  public static Meaning bookingLoad(double load) {
    return load(load, Rules.MEETING_LIMITS, 0);
  }

  /** Level of the meetings that closers hold; they may have too few. */
  public static Meaning closerLoad(double load) {
    return load(load, Rules.MEETING_LIMITS, Rules.UNDERUSED);
  }

  private static Meaning load(double load, List<Double> limits, double idle) {
    if (Compared.above(load, limits.getFirst())) {
      return Level.CRITICAL;
    }
    if (Compared.above(load, limits.getLast())) {
      return Level.WARNING;
    }
    return Compared.below(load, idle) ? Level.WATCH : Grade.GOOD;
  }

  /** Grade of worth against cost. */
  public static Grade ltvToCac(double ratio) {
    return of(Standing.ofLtvToCac(ratio));
  }

  /** Grade of what a customer costs, for deals of a value; a higher cost is not judged. */
  public static @Nullable Grade cac(double cac, double dealValue) {
    return Compared.below(cac, GOOD_CAC_SHARE * dealValue) ? Grade.GOOD : null;
  }

  /** Grade of how fast sales pay for themselves. */
  public static Grade magicNumber(double number) {
    return Compared.above(number, UnitEconomics.GOOD_MAGIC_NUMBER) ? Grade.GOOD : Grade.FAIR;
  }

  /** A loss is critical, a profit good. */
  public static Meaning ebitda(double ebitda) {
    return ebitda < 0 ? Level.CRITICAL : Grade.GOOD;
  }
}
