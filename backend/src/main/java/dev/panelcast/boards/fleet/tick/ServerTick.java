package dev.panelcast.boards.fleet.tick;

import dev.panelcast.board.PanelData.Level;
import dev.panelcast.boards.fleet.forecast.TrendOutlook;
import dev.panelcast.boards.fleet.incident.IncidentShare;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.risk.RiskPoints;
import dev.panelcast.boards.fleet.risk.RiskValues;
import java.time.Instant;
import java.util.Comparator;

/**
 * One server at one tick.
 *
 * @param name lower-case name
 * @param profile explicit or detected
 * @param source where its records come from
 * @param newest time of its newest record
 * @param risk risk score, 0 to 100, unrounded
 * @param points the points that make the score
 * @param incident what it adds to the incident probability
 * @param outlook current values and forecasts
 */
public record ServerTick(
    String name,
    Profile profile,
    Source source,
    Instant newest,
    double risk,
    RiskPoints points,
    IncidentShare incident,
    TrendOutlook outlook) {
  /** Highest risk first, then by name. */
  public static final Comparator<ServerTick> BY_RISK =
      Comparator.comparingDouble(ServerTick::risk).reversed().thenComparing(ServerTick::name);

  /** Forecasts and scores a server from its newest record: the one risk calculation of a tick. */
  public static ServerTick of(ServerInput server, MetricRecord newest) {
    TrendOutlook outlook = TrendOutlook.of(newest, server.series());
    RiskPoints points = RiskPoints.of(server.profile(), RiskValues.of(outlook));
    return new ServerTick(
        server.name(),
        server.profile(),
        server.series().source(),
        newest.timestamp(),
        points.score(),
        points,
        IncidentShare.of(server.profile(), outlook),
        outlook);
  }

  /** Priority of the risk score. */
  public Priority priority() {
    return Priority.of(risk);
  }

  /** Level of the risk score. */
  public Level level() {
    return priority().level();
  }
}
