package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.display.DisplayValue;
import dev.panelcast.boards.fleet.threshold.CellBounds;
import dev.panelcast.boards.fleet.tick.ServerTick;
import org.jspecify.annotations.Nullable;

/** Three cells of a server's metric: now, in 30 minutes and the change. */
public final class MetricCells {
  private MetricCells() {}

  /** Adds the three columns of a metric. */
  public static void columns(Rows rows, DisplayMetric metric) {
    Double noticeable = metric == DisplayMetric.IOWAIT ? CellBounds.NOTICEABLE_IOWAIT : null;
    String now = metric.title() + " now";
    String next = metric.title() + " +30 min";
    rows.column(new Column(metric.key(), now, metric.unit(), "number", noticeable))
        .column(new Column(metric.key() + "_next", next, metric.unit(), "number", noticeable))
        .column(metric.key() + "_delta", metric.title() + " Δ", metric.unit(), "delta");
  }

  /** Fills the three cells in the current row, or says that the metric is missing. */
  public static void fill(Rows rows, DisplayMetric metric, ServerTick server) {
    DisplayValue value = metric.of(server.outlook());
    if (value == null) {
      rows.missing(metric.key(), Figures.NO_DATA)
          .missing(metric.key() + "_next", Figures.NO_DATA)
          .missing(metric.key() + "_delta", Figures.NO_DATA);
      return;
    }
    CellBounds bounds = CellBounds.of(metric, server.profile()).orElse(null);
    rows.cell(metric.key(), value.current(), level(bounds, value.current()))
        .cell(metric.key() + "_next", value.predicted(), level(bounds, value.predicted()))
        .cell(metric.key() + "_delta", value.delta());
  }

  private static @Nullable Level level(@Nullable CellBounds bounds, double value) {
    return bounds == null ? null : bounds.level(value);
  }
}
