package dev.panelcast.boards.fleet.cost;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import org.jspecify.annotations.Nullable;

/**
 * The cost that is avoided. Incidents a day = critical x rate + warning x 0.3 x rate; daily =
 * incidents x cost of one; monthly is 30 days, annual 365.
 *
 * @param incidentsPerDay expected incidents a day
 * @param incident USD per incident
 * @param daily USD a day
 * @param monthly USD a month
 * @param annual USD a year
 * @param payback months until the investment is earned; null when nothing is avoided
 * @param firstYearNet annual minus investment in USD; null unless the payback is within the year
 */
public record CostAvoidance(
    double incidentsPerDay,
    double incident,
    double daily,
    double monthly,
    double annual,
    @Nullable Double payback,
    @Nullable Double firstYearNet) {
  private static final double WARNING_SHARE = 0.3;
  private static final double WARNING_POTENTIAL = 0.6;
  private static final int MONTHS = 12;

  /** The cost avoided in a fleet with these levels. */
  public static CostAvoidance of(SeverityCounts counts, CostAssumptions assumptions) {
    double incidents =
        counts.count(Level.CRITICAL) * assumptions.rate()
            + counts.count(Level.WARNING) * WARNING_SHARE * assumptions.rate();
    double daily = incidents * assumptions.incident();
    double monthly = daily * 30;
    double annual = daily * 365;
    Double payback = monthly == 0 ? null : assumptions.investment() / monthly;
    Double net = payback != null && payback < MONTHS ? annual - assumptions.investment() : null;
    return new CostAvoidance(
        incidents, assumptions.incident(), daily, monthly, annual, payback, net);
  }

  /** USD that a server may cost: an incident when critical, 60 % of it when warning, else 0. */
  public static double potential(Level level, CostAssumptions assumptions) {
    return switch (level) {
      case CRITICAL -> assumptions.incident();
      case WARNING -> WARNING_POTENTIAL * assumptions.incident();
      case WATCH, HEALTHY -> 0;
    };
  }
}
