package dev.panelcast.boards.fleet.panel.money;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.cost.CostAssumptions;
import dev.panelcast.boards.fleet.cost.CostAvoidance;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.Gate;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.tick.ServerTick;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;
import java.util.stream.Stream;

/** All critical servers and the first five of level warning, with what they may cost. */
final class CostTable {
  private static final int WARNINGS = 5;
  private static final Formula FORMULA =
      new Formula(
          "Critical: the cost of one incident; warning: 60 % of it. All critical servers and the 5"
              + " warning servers with the highest risk",
          List.of());

  private CostTable() {}

  static View view(Tick tick, Inputs inputs) {
    CostAssumptions assumptions = FleetVariables.costs(inputs);
    List<ServerTick> servers =
        Stream.concat(of(tick, Level.CRITICAL), of(tick, Level.WARNING).limit(WARNINGS)).toList();
    if (servers.isEmpty()) {
      return View.empty(Gate.NO_ROWS, "No server is at warning or critical, so none may cost.");
    }
    Rows rows =
        new Rows()
            .names("server", "Server")
            .column("profile", "Profile", null, "text")
            .column("level", "Level", null, "level")
            .column("risk", "Risk", null, "number")
            .column("cost", "Potential cost", "usd", "number");
    double total = 0;
    for (ServerTick server : servers) {
      double cost = CostAvoidance.potential(server.level(), assumptions);
      total += cost;
      rows.row(server.name())
          .cell("server", server.name())
          .cell("profile", server.profile().displayName())
          .cell("level", server.level().word(), server.level())
          .cell("risk", server.risk())
          .cell("cost", cost);
    }
    String sentence =
        "%s at risk with a potential cost of %s."
            .formatted(Phrase.count(servers.size(), "server"), Phrase.dollars(total));
    return View.of(rows.table(Notes.of(sentence).with(FORMULA)));
  }

  private static Stream<ServerTick> of(Tick tick, Level level) {
    return tick.servers().stream().filter(server -> server.level() == level);
  }
}
