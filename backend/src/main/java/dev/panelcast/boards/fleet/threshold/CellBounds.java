package dev.panelcast.boards.fleet.threshold;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.metric.Profile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lower bounds of a metric's cell, in the unit of the metric.
 *
 * @param watch from here on it is watched
 * @param warning from here on it is a warning
 * @param critical from here on it is critical
 */
public record CellBounds(double watch, double warning, double critical) {
  /** I/O wait from here on is noticeable, whatever its level. */
  public static final double NOTICEABLE_IOWAIT = 5;

  /** The bounds of a metric for servers of that profile; empty when the metric has none. */
  public static Optional<CellBounds> of(DisplayMetric metric, Profile profile) {
    return Optional.ofNullable(
        switch (metric) {
          case CPU -> new CellBounds(90, 95, 98);
          case IOWAIT -> new CellBounds(10, 20, 30);
          case MEMORY ->
              profile == Profile.DATABASE ? new CellBounds(95, 98, 99) : new CellBounds(90, 95, 98);
          case SWAP -> new CellBounds(10, 25, 50);
          case LOAD -> new CellBounds(6, 8, 12);
          case DISK, NET_IN, NET_OUT -> null;
        });
  }

  /** The level of a value; null below the watch bound, where a cell has no colour. */
  public @Nullable Level level(double value) {
    if (value >= critical) {
      return Level.CRITICAL;
    }
    if (value >= warning) {
      return Level.WARNING;
    }
    return value >= watch ? Level.WATCH : null;
  }
}
