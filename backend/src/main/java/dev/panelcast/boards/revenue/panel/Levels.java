package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.revenue.advice.Alert.Severity;
import dev.panelcast.boards.revenue.advice.Rules;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Levels of figures, each in one place. */
public final class Levels {

  /** Below this fraction of the deal value the cost of a customer is good. */
  public static final double GOOD_CAC_SHARE = 0.20;

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
  public static @Nullable Level ltvToCac(double ratio) {
    return of(Standing.ofLtvToCac(ratio));
  }

  /** Level of what a customer costs, for deals of a value; a higher cost is not judged. */
  public static @Nullable Level cac(double cac, double dealValue) {
    return Compared.below(cac, GOOD_CAC_SHARE * dealValue) ? Level.HEALTHY : null;
  }

  /** Level of how fast sales pay for themselves. */
  public static Level magicNumber(double number) {
    return Compared.above(number, UnitEconomics.GOOD_MAGIC_NUMBER) ? Level.HEALTHY : Level.WARNING;
  }

  /** Level of a profit: a loss is critical. */
  public static Level ebitda(double ebitda) {
    return ebitda < 0 ? Level.CRITICAL : Level.HEALTHY;
  }
}
