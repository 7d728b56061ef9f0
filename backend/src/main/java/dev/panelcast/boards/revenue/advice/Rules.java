package dev.panelcast.boards.revenue.advice;

import static dev.panelcast.boards.revenue.advice.Alert.Severity.CRITICAL;
import static dev.panelcast.boards.revenue.advice.Alert.Severity.GOOD;
import static dev.panelcast.boards.revenue.advice.Alert.Severity.INFO;
import static dev.panelcast.boards.revenue.advice.Alert.Severity.WARNING;

import dev.panelcast.boards.revenue.advice.Alert.Subject;
import dev.panelcast.boards.revenue.number.Compared;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that raise alerts. */
public final class Rules {
  /** A revenue gap above this fraction of the target is called a shortfall. */
  public static final double SHORTFALL = 0.30;

  /** Limits of the load of setters: critical above the first, warning above the second. */
  public static final List<Double> SETTER_LIMITS = List.of(1.00, 0.85);

  /** Limits of the meetings that setters schedule and closers hold, in the same order. */
  public static final List<Double> MEETING_LIMITS = List.of(0.90, 0.75);

  /** Closers below this load are underused. */
  public static final double UNDERUSED = 0.50;

  private static final double WELL_RATIO = 3;
  private static final double WELL_MARGIN = 0.20;

  private static final Rule RATIO = Rule.below(Subject.LTV_TO_CAC, CRITICAL, 1.5, 3);
  private static final Rule LOSS = Rule.below(Subject.EBITDA, CRITICAL, 0);
  private static final Rule MARGIN = Rule.below(Subject.EBITDA_MARGIN, WARNING, 0.15);
  private static final Rule PAYBACK = Rule.above(Subject.PAYBACK, WARNING, 12);
  private static final Rule GROSS = Rule.below(Subject.GROSS_MARGIN, WARNING, 0.60);
  private static final Rule SALES = Rule.below(Subject.SALES, WARNING, 10);
  private static final Rule GAP = Rule.above(Subject.REVENUE_GAP, CRITICAL, 0.15, 0);
  private static final Rule COVERAGE = Rule.below(Subject.COVERAGE, WARNING, 2);
  private static final Rule SETTERS =
      Rule.above(Subject.SETTER_LOAD, CRITICAL, both(SETTER_LIMITS));
  private static final Rule BOOKINGS =
      Rule.above(Subject.BOOKING_LOAD, CRITICAL, both(MEETING_LIMITS));
  private static final Rule CLOSERS =
      Rule.above(Subject.CLOSER_LOAD, CRITICAL, both(MEETING_LIMITS));
  private static final Rule IDLE = Rule.below(Subject.CLOSER_LOAD, INFO, UNDERUSED);
  private static final Rule CLOSE = Rule.below(Subject.CLOSE_RATE, CRITICAL, 0.15, 0.20);
  private static final Rule CONTACT = Rule.below(Subject.CONTACT_RATE, WARNING, 0.50);
  private static final Rule SHOW_UP = Rule.below(Subject.SHOW_UP_RATE, WARNING, 0.70, 0.80);
  private static final Rule OTE = Rule.above(Subject.OTE_SHARE, CRITICAL, 0.30, 0.20);
  private static final Rule PAYOUT = Rule.above(Subject.PAYOUT, WARNING, 0.15);

  private Rules() {}

  /** All alerts that the readings raise, worst first. */
  public static List<Alert> alerts(Readings readings) {
    Alert loss = LOSS.check(readings.ebitda());
    Alert busy = CLOSERS.check(readings.closerLoad());
    return raised(
        RATIO.check(readings.ltvToCac(), readings.cacToCut()),
        loss == null ? MARGIN.check(readings.ebitdaMargin()) : loss,
        PAYBACK.check(readings.payback()),
        GROSS.check(readings.grossMargin()),
        SALES.check(readings.sales()),
        GAP.check(readings.gap(), readings.extraSales()),
        COVERAGE.check(readings.coverage()),
        SETTERS.check(readings.setterLoad()),
        BOOKINGS.check(readings.bookingLoad()),
        busy == null ? IDLE.check(readings.closerLoad()) : busy,
        CLOSE.check(readings.closeRate()),
        CONTACT.check(readings.contactRate()),
        SHOW_UP.check(readings.showUpRate()),
        OTE.check(readings.oteShare()),
        PAYOUT.check(readings.payoutShare()),
        allWell(readings));
  }

  private static List<Alert> raised(@Nullable Alert... alerts) {
    return Arrays.stream(alerts).filter(Objects::nonNull).sorted(Alert.WORST_FIRST).toList();
  }

  private static @Nullable Alert allWell(Readings readings) {
    Double ratio = readings.ltvToCac();
    Double margin = readings.ebitdaMargin();
    return ratio != null
            && margin != null
            && Compared.reaches(ratio, WELL_RATIO)
            && Compared.reaches(margin, WELL_MARGIN)
        ? new Alert(Subject.ALL_WELL, GOOD, margin, WELL_MARGIN, null)
        : null;
  }

  private static double[] both(List<Double> limits) {
    return limits.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
