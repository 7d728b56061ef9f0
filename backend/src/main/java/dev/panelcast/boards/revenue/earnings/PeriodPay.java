package dev.panelcast.boards.revenue.earnings;

import dev.panelcast.boards.revenue.calendar.Span;
import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * What one person earns, in USD.
 *
 * @param daily base pay a month/30 + commission/working days; null without working days
 * @param weekly monthly x 12/52
 * @param monthly base pay + commission
 * @param annual 12 x monthly
 */
public record PeriodPay(@Nullable Double daily, double weekly, double monthly, double annual) {
  private static final int DAYS_OF_MONTH = 30;

  /** The pay of a person with this base pay and commission a month. */
  public static PeriodPay of(double base, double commission, int workingDays) {
    double monthly = base + commission;
    return new PeriodPay(
        Known.sum(base / DAYS_OF_MONTH, Known.ratio(commission, (double) workingDays)),
        monthly * Span.MONTHLY.perYear() / Span.WEEKLY.perYear(),
        monthly,
        monthly * Span.MONTHLY.perYear());
  }
}
