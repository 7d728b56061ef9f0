package dev.panelcast.boards.fleet.panel.response;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.action.AlertRoute;
import dev.panelcast.boards.fleet.environment.EnvironmentStatus;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.risk.Priority;
import dev.panelcast.boards.fleet.risk.SeverityCounts;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which alerts would be sent to whom: of the environment first, then server by server. */
final class AlertPlan {
  /** No server can have this name. */
  private static final String ENVIRONMENT = ":environment";

  private static final Formula FORMULA =
      new Formula(
          "Servers with a risk from 40, routed by their priority. A predicted environment status of"
              + " CRITICAL is routed like Critical, WARNING like Danger, CAUTION stays here",
          List.of());

  private AlertPlan() {}

  static PanelData data(Tick tick, Inputs inputs) {
    Rows rows =
        new Rows()
            .column("alert", "Alert", null, "text")
            .column("severity", "Severity", null, "text")
            .column("contact", "First contact", null, "text")
            .column("methods", "Methods", null, "text")
            .column("sla", "SLA", null, "text")
            .column("escalation", "Escalation", null, "text");
    EnvironmentStatus predicted = tick.summary().predicted();
    AlertRoute.of(predicted)
        .ifPresent(
            route ->
                add(
                    rows.row(ENVIRONMENT),
                    "Environment",
                    predicted.name(),
                    predicted.level(),
                    route));
    tick.servers().forEach(server -> add(rows, server));
    Notes notes =
        Notes.of(Phrase.count(rows.size(), "alert") + " would be sent or shown.")
            .with(FORMULA)
            .noting(
                rows.size() == 0
                    ? "No alerts, so nothing would be sent."
                    : "A plan only: nothing is sent.");
    return rows.table(totals(tick.summary().counts()), notes);
  }

  private static void add(Rows rows, ServerTick server) {
    Level level = server.level();
    if (level == Level.CRITICAL || level == Level.WARNING) {
      AlertRoute.of(server.priority())
          .ifPresent(
              route ->
                  add(
                      rows.row(server.name()),
                      server.name(),
                      server.priority().label(),
                      level,
                      route));
    }
  }

  private static void add(
      Rows row, String alert, String severity, @Nullable Level level, AlertRoute route) {
    row.cell("alert", alert)
        .cell("severity", severity, level)
        .cell("contact", route.contact())
        .cell("methods", route.methods())
        .cell("sla", route.sla())
        .cell("escalation", route.escalation());
  }

  private static Figures totals(SeverityCounts counts) {
    Figures totals = new Figures();
    for (Priority priority : Priority.values()) {
      if (priority != Priority.HEALTHY) {
        totals.add(
            priority.name().toLowerCase(Locale.ROOT),
            priority.label(),
            counts.count(priority),
            "count",
            priority.level());
      }
    }
    return totals;
  }
}
