package dev.panelcast.boards.fleet.panel.response;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.action.Approval;
import dev.panelcast.boards.fleet.action.Remediation;
import dev.panelcast.boards.fleet.display.DisplayMetric;
import dev.panelcast.boards.fleet.display.DisplayValue;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;

/** What would be done about critical servers. Nothing is executed. */
final class RemediationTable {
  private static final Formula FORMULA =
      new Formula(
          "Servers with a risk from 70; the action depends on the profile, the approval on the"
              + " risk. Predicted CPU is the mean of the expected values of the next 30 minutes",
          List.of());

  private RemediationTable() {}

  static PanelData data(Tick tick, Inputs inputs) {
    List<ServerTick> servers =
        FleetVariables.servers(tick, inputs).stream()
            .filter(server -> server.level() == Level.CRITICAL)
            .toList();
    Rows rows =
        new Rows()
            .names("server", "Server")
            .column("profile", "Profile", null, "text")
            .column("risk", "Risk", null, "number")
            .column("cpu", "Predicted CPU", "percent", "number")
            .column("action", "Action", null, "text")
            .column("takes", "Takes", "minutes", "number")
            .column("approval", "Approval", null, "text")
            .column("mode", "Mode", null, "text");
    servers.forEach(server -> add(rows, server));
    long autonomous = servers.stream().filter(RemediationTable::autonomous).count();
    Figures totals =
        new Figures()
            .add("queued", "Queued", servers.size(), "count")
            .add("autonomous", "Autonomous", autonomous, "count")
            .add("manual", "Manual", servers.size() - autonomous, "count");
    Notes notes =
        Notes.of(
                "%d actions would be queued, %d autonomous and %d manual."
                    .formatted(servers.size(), autonomous, servers.size() - autonomous))
            .with(FORMULA)
            .noting(
                servers.isEmpty()
                    ? "No server has a risk of 70 or more, so nothing would be done."
                    : "A plan only: nothing is executed.");
    return rows.table(totals, notes);
  }

  private static boolean autonomous(ServerTick server) {
    return Remediation.of(server.profile()).autonomous();
  }

  private static void add(Rows rows, ServerTick server) {
    Remediation remediation = Remediation.of(server.profile());
    DisplayValue cpu = DisplayMetric.CPU.of(server.outlook());
    rows.row(server.name())
        .cell("server", server.name())
        .cell("profile", server.profile().displayName())
        .cell("risk", server.risk(), server.level());
    if (cpu == null) {
      rows.missing("cpu", Figures.NO_DATA);
    } else {
      rows.cell("cpu", cpu.predicted());
    }
    rows.cell("action", remediation.action())
        .cell("takes", remediation.minutes())
        .cell("approval", Approval.of(server.risk()).label())
        .cell("mode", remediation.autonomous() ? "Autonomous" : "Manual");
  }
}
