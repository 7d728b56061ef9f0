package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.advice.Alert.Subject;
import java.util.Map;

/** Readings for tests. */
final class Given {
  private Given() {}

  /** Readings with these figures; all others are missing. */
  static Readings readings(Map<Subject, Double> known) {
    return new Readings(
        known.get(Subject.LTV_TO_CAC),
        null,
        known.get(Subject.EBITDA),
        known.get(Subject.EBITDA_MARGIN),
        known.get(Subject.PAYBACK),
        known.get(Subject.GROSS_MARGIN),
        known.get(Subject.SALES),
        known.get(Subject.REVENUE_GAP),
        null,
        known.get(Subject.COVERAGE),
        known.get(Subject.SETTER_LOAD),
        known.get(Subject.BOOKING_LOAD),
        known.get(Subject.CLOSER_LOAD),
        known.get(Subject.CLOSE_RATE),
        known.get(Subject.CONTACT_RATE),
        known.get(Subject.SHOW_UP_RATE),
        known.get(Subject.OTE_SHARE),
        known.get(Subject.PAYOUT));
  }
}
