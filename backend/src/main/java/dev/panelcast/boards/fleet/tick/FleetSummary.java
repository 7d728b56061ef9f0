package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.environment.Assessment;
import dev.panelcast.boards.fleet.environment.DirectionCounts;
import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.incident.IncidentProbability;
import dev.panelcast.boards.fleet.incident.IncidentShare;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the whole fleet.
 *
 * @param counts servers per priority and level
 * @param probability of an incident
 * @param status of the environment now
 * @param predicted status of the environment
 * @param assessment of its health, null when there are no servers
 * @param directions where servers are heading
 * @param top names of at most {@link #TOP} servers, highest risk first
 */
public record FleetSummary(
    SeverityCounts counts,
    IncidentProbability probability,
    EnvironmentStatus status,
    EnvironmentStatus predicted,
    @Nullable Assessment assessment,
    DirectionCounts directions,
    List<String> top) {
  /** The longest ranking that is shown. */
  public static final int TOP = 20;

  /** Keeps its own list. */
  public FleetSummary {
    top = List.copyOf(top);
  }

  /** The figures of servers that are ordered by risk. */
  public static FleetSummary of(List<ServerTick> servers) {
    List<IncidentShare> shares = new ArrayList<>(servers.size());
    for (ServerTick server : servers) {
      shares.add(server.incident());
    }
    SeverityCounts counts = counts(servers);
    IncidentProbability probability = IncidentProbability.of(shares);
    return new FleetSummary(
        counts,
        probability,
        EnvironmentStatus.now(counts),
        EnvironmentStatus.predicted(probability),
        Assessment.of(counts),
        directions(servers),
        servers.stream().limit(TOP).map(ServerTick::name).toList());
  }

  /** Servers per priority and level, of the fleet or of a part of it. */
  public static SeverityCounts counts(List<ServerTick> servers) {
    return SeverityCounts.of(servers.stream().mapToDouble(ServerTick::risk).toArray());
  }

  /** Where servers are heading, of the fleet or of a part of it. */
  public static DirectionCounts directions(List<ServerTick> servers) {
    return DirectionCounts.of(servers.stream().map(ServerTick::outlook).toList());
  }
}
