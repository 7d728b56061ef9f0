package dev.panelcast.boards.fleet.incident;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Comparator;

/**
 * A limit that the forecast of a server reaches within the hour.
 *
 * @param server name of the server
 * @param metric what reaches it
 * @param level critical or warning
 * @param minutes how far ahead, 5 to 60
 * @param value the expected value then
 */
public record ComingAlert(String server, Metric metric, Level level, int minutes, double value) {
  /** Critical ones first, then the sooner, then by server and metric. */
  public static final Comparator<ComingAlert> URGENT_FIRST =
      Comparator.comparing(ComingAlert::level)
          .thenComparingInt(ComingAlert::minutes)
          .thenComparing(ComingAlert::server)
          .thenComparing(ComingAlert::metric);
}
