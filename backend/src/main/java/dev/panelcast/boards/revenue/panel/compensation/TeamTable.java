package dev.panelcast.boards.revenue.panel.compensation;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Who is in the team, and what each role costs. */
final class TeamTable {

  private static final String FORMULA =
      "OTE a year = base + variable. Monthly cost = heads × base ÷ 12.";

  /** A role and its terms. */
  private record Line(Role role, int heads, Compensation.Pay pay) {}

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("role", "Role", line -> Roles.title(line.role())),
          Cell.number("heads", "Heads", "count", Line::heads),
          Cell.number("base", "Base a year", "usd", line -> line.pay().baseAnnual()),
          Cell.number("variable", "Variable a year", "usd", line -> line.pay().variableAnnual()),
          Cell.number(
              "ote",
              "OTE a year",
              "usd",
              line -> line.pay().baseAnnual() + line.pay().variableAnnual()),
          Cell.number("rate", "Commission rate", "fraction", line -> line.pay().commissionRate()),
          Cell.number(
              "cost", "Base cost a month", "usd", line -> line.heads() * line.pay().monthlyBase()));

  private TeamTable() {}

  static PanelData data(Reading reading) {
    Plan plan = reading.now().plan();
    SequencedMap<String, Line> rows = new LinkedHashMap<>();
    for (Role role : Roles.chosen(reading)) {
      rows.put(role.word(), new Line(role, plan.team().heads(role), plan.compensation().of(role)));
    }
    int heads = rows.values().stream().mapToInt(Line::heads).sum();
    return Cell.table(
        CELLS, rows, Notes.of("%d heads.".formatted(heads)).with(Trace.of(reading, FORMULA)));
  }
}
