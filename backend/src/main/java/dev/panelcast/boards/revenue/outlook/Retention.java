package dev.panelcast.boards.revenue.outlook;

import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan.Finance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How monthly recurring revenue renews, in USD.
 *
 * @param start of the month
 * @param churn that is cancelled
 * @param downgrade that is lost to smaller contracts
 * @param expansion that is won by larger contracts
 * @param added by new customers
 * @param ending start - churn - downgrade + expansion + added
 * @param grr gross retention: (start - churn - downgrade)/start; null when start is 0
 * @param nrr net retention: the same with expansion; null when start is 0
 * @param path of the next {@link #MONTHS} months
 */
public record Retention(
    double start,
    double churn,
    double downgrade,
    double expansion,
    double added,
    double ending,
    @Nullable Double grr,
    @Nullable Double nrr,
    List<Month> path) {
  /** How many months the path has. */
  public static final int MONTHS = 12;

  /** Keeps its own list. */
  public Retention {
    path = List.copyOf(path);
  }

  /**
   * What is left of the start in a later month, in USD.
   *
   * @param month from 1 on
   * @param grr start x (1 - churn)^month
   * @param nrr start x (1 - churn + expansion)^month
   */
  public record Month(int month, double grr, double nrr) {}

  /** The retention of a plan's finances. */
  public static Retention of(Finance finance) {
    double start = finance.startMrr();
    double churn = start * finance.churnRate();
    double downgrade = start * finance.downgradeRate();
    double expansion = start * finance.expansionRate();
    double added = start * finance.newRate();
    double kept = start - churn - downgrade;
    return new Retention(
        start,
        churn,
        downgrade,
        expansion,
        added,
        kept + expansion + added,
        Known.ratio(kept, start),
        Known.ratio(kept + expansion, start),
        path(finance));
  }

  private static List<Month> path(Finance finance) {
    double gross = 1 - finance.churnRate();
    double net = gross + finance.expansionRate();
    List<Month> path = new ArrayList<>(MONTHS);
    for (int month = 1; month <= MONTHS; month++) {
      path.add(
          new Month(
              month,
              finance.startMrr() * Math.pow(gross, month),
              finance.startMrr() * Math.pow(net, month)));
    }
    return path;
  }
}
