package dev.panelcast.boards.fleet.risk;

import dev.panelcast.boards.fleet.metric.Profile;

/**
 * The points of a server and the risk score that they make: 0.7 x current + 0.3 x predicted, from 0
 * to 100.
 *
 * @param current points of the current values
 * @param predicted points of the next 30 minutes
 */
public record RiskPoints(int current, int predicted) {
  private static final PointSteps CPU = new PointSteps(98, 60, 95, 40, 90, 25, 80, 15);
  private static final PointSteps MEMORY = new PointSteps(98, 50, 95, 30, 90, 15, 85, 10);

  /** A database fills its memory with cached pages by design. */
  private static final PointSteps DATABASE_MEMORY = new PointSteps(99, 50, 98, 30, 95, 15);

  private static final PointSteps IOWAIT = new PointSteps(30, 40, 20, 25, 10, 15);
  private static final PointSteps SWAP = new PointSteps(50, 30, 25, 20, 10, 10);
  private static final PointSteps LOAD = new PointSteps(12, 20, 8, 10);
  private static final PointSteps NEXT_CPU = new PointSteps(98, 40, 95, 25, 90, 15);
  private static final PointSteps NEXT_MEMORY = new PointSteps(98, 30, 95, 20);
  private static final PointSteps NEXT_IOWAIT = new PointSteps(30, 25, 20, 15);

  /** The points of a server of that profile; a missing value is worth 0. */
  public static RiskPoints of(Profile profile, RiskValues values) {
    PointSteps memory = profile == Profile.DATABASE ? DATABASE_MEMORY : MEMORY;
    int current =
        CPU.points(values.cpu())
            + memory.points(values.memory())
            + IOWAIT.points(values.iowait())
            + SWAP.points(values.swap())
            + LOAD.points(values.load());
    int predicted =
        NEXT_CPU.points(values.nextCpu())
            + NEXT_MEMORY.points(values.nextMemory())
            + NEXT_IOWAIT.points(values.nextIowait());
    return new RiskPoints(current, predicted);
  }

  /** The risk score, a multiple of 0.5 from 0 to 100. */
  public double score() {
    // Whole tenths first: 0.7 and 0.3 have no exact double, and a level begins at exactly 70.
    return Math.clamp((7 * current + 3 * predicted) / 10.0, 0, 100);
  }
}
