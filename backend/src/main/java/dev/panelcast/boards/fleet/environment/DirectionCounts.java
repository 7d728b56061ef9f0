package dev.panelcast.boards.fleet.environment;

import dev.panelcast.boards.fleet.forecast.Outlook;
import java.util.List;

/**
 * How many servers head where; the three add up to the fleet.
 *
 * @param degrading servers that get worse
 * @param improving servers that get better
 * @param steady all others
 */
public record DirectionCounts(int degrading, int improving, int steady) {

  /** Counts the directions of servers. */
  public static DirectionCounts of(List<? extends Outlook> outlooks) {
    int degrading = 0;
    int improving = 0;
    for (Outlook outlook : outlooks) {
      switch (Direction.of(outlook)) {
        case DEGRADING -> degrading++;
        case IMPROVING -> improving++;
        case STEADY -> {}
      }
    }
    return new DirectionCounts(degrading, improving, outlooks.size() - degrading - improving);
  }
}
