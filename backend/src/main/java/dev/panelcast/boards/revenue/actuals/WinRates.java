package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.boards.revenue.number.Known;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often and how fast opportunities are won within a period.
 *
 * @param won opportunities
 * @param lost opportunities
 * @param winRate won/(won + lost); null when nothing was decided
 * @param cycleDays mean of closedOn - engagedOn of the won ones; null when there are none
 * @param meanValue mean value of the won ones in USD; null when there are none
 */
public record WinRates(
    int won,
    int lost,
    @Nullable Double winRate,
    @Nullable Double cycleDays,
    @Nullable Double meanValue) {
  /** Of a time in which nothing was decided. */
  static final WinRates NONE = new WinRates(0, 0, null, null, null);

  private static final double CENTS = 100;

  /** The rates of all opportunities that were decided within the period. */
  public static WinRates of(List<Opportunity> opportunities, Period period) {
    int decided = 0;
    int won = 0;
    long cents = 0;
    int timed = 0;
    long days = 0;
    for (Opportunity opportunity : opportunities) {
      decided += opportunity.decided(period) ? 1 : 0;
      if (!opportunity.won(period)) {
        continue;
      }
      won++;
      cents = Math.addExact(cents, opportunity.wonCents());
      LocalDate engaged = opportunity.engagedOn();
      LocalDate closed = opportunity.closedOn();
      if (engaged != null && closed != null) {
        timed++;
        days += ChronoUnit.DAYS.between(engaged, closed);
      }
    }
    return new WinRates(
        won,
        decided - won,
        Known.ratio((double) won, (double) decided),
        Known.ratio((double) days, (double) timed),
        Known.ratio(cents / CENTS, (double) won));
  }
}
