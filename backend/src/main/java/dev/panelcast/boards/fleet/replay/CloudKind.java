package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.Source;
import java.util.Set;

/**
 * Series of a cloud's monitoring, one metric each, put end to end in one file; each is played as a
 * server with that metric alone.
 */
final class CloudKind implements FileKind {

  /** Sums of five minutes, in bytes, as megabytes per second. */
  private static final double BYTES_PER_STEP = 300 * 1e6;

  private final AnomalyWindows windows;

  CloudKind(AnomalyWindows windows) {
    this.windows = windows;
  }

  @Override
  public boolean fits(Set<String> columns) {
    return columns.containsAll(Set.of("series", "metric", "unit", "timestamp", "value"));
  }

  @Override
  public void take(Cells row, Recorders recorders) {
    double[] values = Recorder.row();
    double value = row.number("value");
    switch (row.text("metric") + " " + row.text("unit")) {
      case "cpu percent" -> {
        values[Metric.CPU_USER.index()] = value;
        values[Metric.CPU_IDLE.index()] = 100 - value;
      }
      case "net_in bytes" -> values[Metric.NET_IN.index()] = value / BYTES_PER_STEP;
      case "net_out bytes" -> values[Metric.NET_OUT.index()] = value / BYTES_PER_STEP;
      default -> {
        // Requests, groups and bytes written to a disk are no metric of a server.
        return;
      }
    }
    String series = row.text("series");
    recorders.of(series, Source.REPLAY).add(values, windows.contain(series, row.text("timestamp")));
  }
}
