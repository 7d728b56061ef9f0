package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The environment at one tick, as history keeps it.
 *
 * @param at start of the tick's bucket
 * @param risk30 incident probability in 30 minutes, a fraction; null without servers
 * @param risk8h incident probability in 8 hours, a fraction; null without servers
 * @param servers servers that were scored
 * @param healthy those of level healthy
 * @param scenario what the generator played; null when it was off
 * @param top the server with the highest risk; null without servers
 */
public record Moment(
    Instant at,
    @Nullable Double risk30,
    @Nullable Double risk8h,
    int servers,
    int healthy,
    @Nullable Scenario scenario,
    @Nullable String top) {

  /** Share of healthy servers, a fraction; null without servers. */
  public @Nullable Double health() {
    return servers == 0 ? null : (double) healthy / servers;
  }
}
