package dev.panelcast.boards.fleet.tick;

import org.jspecify.annotations.Nullable;

/**
 * How many servers have enough points for their forecasts to be trusted.
 *
 * @param ready those that have
 * @param servers all
 */
public record Warmup(int ready, int servers) {

  /** Whole per cent of servers that are ready, rounded down; null when there are none. */
  public @Nullable Integer percent() {
    return servers == 0 ? null : (int) (100L * ready / servers);
  }
}
