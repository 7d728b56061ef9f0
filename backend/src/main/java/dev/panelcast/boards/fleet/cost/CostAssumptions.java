package dev.panelcast.boards.fleet.cost;

/**
 * What a viewer assumes about costs.
 *
 * @param costPerHour USD an hour of outage, 0 to 10,000,000
 * @param hours length of an outage, 0.1 to 72
 * @param rate share of predicted incidents that are prevented, a fraction from 0.5 to 1
 * @param investment USD spent once, 0 or more
 */
public record CostAssumptions(double costPerHour, double hours, double rate, double investment) {
  /** What holds until a viewer changes it. */
  public static final CostAssumptions DEFAULT = new CostAssumptions(50_000, 2.5, 0.85, 250_000);

  /** Cost of one incident in USD: cost an hour x hours. */
  public double incident() {
    return costPerHour * hours;
  }
}
