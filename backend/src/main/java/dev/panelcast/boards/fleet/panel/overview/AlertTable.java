package dev.panelcast.boards.fleet.panel.overview;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.display.Busyness;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.MetricCells;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.risk.LevelWords;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Servers that raise an alert, or the busiest ones when none does. */
final class AlertTable {
  private static final int BUSIEST = 5;
  private static final List<DisplayMetric> METRICS =
      List.of(DisplayMetric.CPU, DisplayMetric.IOWAIT, DisplayMetric.MEMORY);
  private static final Comparator<ServerTick> BY_BUSYNESS =
      Comparator.comparingDouble((ServerTick server) -> Busyness.of(server.outlook()))
          .reversed()
          .thenComparing(ServerTick::name);
  private static final Formula FORMULA =
      new Formula(
          "Alerts: servers with a risk from 40. +30 min: mean of the expected values of the next"
              + " 6 steps; Δ: their difference to now, rounded to 0.1. Busiest: 0.3 CPU + 0.25"
              + " memory + 0.25 I/O wait + 0.1 swap + 0.1 load",
          List.of());

  private AlertTable() {}

  static PanelData data(Tick tick, Inputs inputs) {
    Level level = FleetVariables.level(inputs);
    List<ServerTick> servers = FleetVariables.servers(tick, inputs);
    List<ServerTick> alerts = servers.stream().filter(server -> alerts(server, level)).toList();
    if (alerts.isEmpty()) {
      String none = none(level);
      Notes notes = Notes.of(none + ".").noting(none + ". The five busiest servers:");
      return rows(busiest(servers)).table(notes.with(FORMULA));
    }
    ServerTick worst = alerts.getFirst();
    String sentence =
        "%s; the highest is %s with a risk of %s."
            .formatted(
                Phrase.count(alerts.size(), "active alert"),
                worst.name(),
                Phrase.number(worst.risk()));
    return rows(alerts).table(Notes.of(sentence).with(FORMULA));
  }

  private static boolean alerts(ServerTick server, @Nullable Level only) {
    Level level = server.level();
    return only == null ? level == Level.CRITICAL || level == Level.WARNING : level == only;
  }

  private static String none(@Nullable Level level) {
    return level == null
        ? "No alerts"
        : "No alerts of level " + LevelWords.of(level).title().toLowerCase(Locale.ROOT);
  }

  private static List<ServerTick> busiest(List<ServerTick> servers) {
    return servers.stream().sorted(BY_BUSYNESS).limit(BUSIEST).toList();
  }

  private static Rows rows(List<ServerTick> servers) {
    Rows rows =
        new Rows()
            .names("server", "Server")
            .column("priority", "Priority", null, "text")
            .column("profile", "Profile", null, "text")
            .column("risk", "Risk", null, "number");
    METRICS.forEach(metric -> MetricCells.columns(rows, metric));
    for (ServerTick server : servers) {
      rows.row(server.name())
          .cell("server", server.name())
          .cell("priority", server.priority().label(), server.level())
          .cell("profile", server.profile().displayName())
          .cell("risk", server.risk(), server.level());
      METRICS.forEach(metric -> MetricCells.fill(rows, metric, server));
    }
    return rows;
  }
}
