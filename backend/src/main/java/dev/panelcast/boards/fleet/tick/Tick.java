package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fleet at one tick, the value that all panels of a bucket are projected from.
 *
 * @param at start of the tick's bucket
 * @param state whether there are predictions
 * @param feed what has come in, in every state
 * @param servers highest risk first; empty unless the state is ready
 * @param summary figures of {@code servers}
 * @param scenario what the generator plays, null when it is off
 * @param effort what the tick cost
 */
public record Tick(
    Instant at,
    State state,
    Feed feed,
    List<ServerTick> servers,
    FleetSummary summary,
    @Nullable Scenario scenario,
    Effort effort) {
  /** Fewer records than this in all predict nothing. */
  public static final int LEAST_RECORDS = 100;

  /** Keeps its own list. */
  public Tick {
    servers = List.copyOf(servers);
  }

  /**
   * What a tick cost.
   *
   * @param riskCalculations exactly one per server
   * @param milliseconds from reading the series to the finished figures
   */
  public record Effort(int riskCalculations, double milliseconds) {}

  /** Whether there are predictions. */
  public enum State {
    /** No server has reported. */
    NO_SERVERS,
    /** There are servers, and fewer than {@link #LEAST_RECORDS} records. */
    INSUFFICIENT_DATA,
    /** Every server is forecast and scored. */
    READY
  }

  /** The servers of a profile, or of all when it is null, highest risk first. */
  public List<ServerTick> servers(@Nullable Profile profile) {
    return profile == null
        ? servers
        : servers.stream().filter(server -> server.profile() == profile).toList();
  }

  /** The server of that name. */
  public Optional<ServerTick> server(String name) {
    return servers.stream().filter(server -> server.name().equals(name)).findFirst();
  }
}
