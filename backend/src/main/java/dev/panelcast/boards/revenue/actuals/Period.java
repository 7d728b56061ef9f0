package dev.panelcast.boards.revenue.actuals;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months.
 *
 * @param first month
 * @param last month, inclusive, not before the first
 */
public record Period(YearMonth first, YearMonth last) {

  /** Refuses an end before the start. */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("period ends in " + last + ", before " + first);
    }
  }

  /** How many months. */
  public int months() {
    return (int) ChronoUnit.MONTHS.between(first, last) + 1;
  }

  /** Whether the month is one of them. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
