package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a tick reads.
 *
 * @param at start of the tick's bucket
 * @param servers the fleet in any order, names unique
 * @param scenario what the generator plays; null when it is off
 * @param feed what came in lately
 */
public record TickInput(
    Instant at, List<ServerInput> servers, @Nullable Scenario scenario, Feed.Counts feed) {

  /** Keeps its own list; the series in it stay shared. */
  public TickInput {
    servers = List.copyOf(servers);
  }
}
