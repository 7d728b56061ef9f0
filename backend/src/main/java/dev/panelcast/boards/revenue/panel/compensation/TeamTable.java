package dev.panelcast.boards.revenue.panel.compensation;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Figures;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.plan.Compensation;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Who is in the team, and what each role costs. */
final class TeamTable {

  private static final String FORMULA =
      """
      OTE a year = base + variable. Monthly cost = heads × base ÷ 12. OTE of all of a role = heads × \
      OTE; averages are of closers, setters and managers. Base share = base ÷ OTE, good from 30 to 50%, \
      else fair.\
      """;

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

  private static Figures totals(OteStructure structure) {
    SequencedMap<String, Item> totals = new LinkedHashMap<>();
    put(totals, "closers", "OTE of all closers", structure.closers());
    put(totals, "setters", "OTE of all setters", structure.setters());
    put(totals, "managers", "OTE of all managers", structure.managers());
    put(totals, "average", "Average OTE a year", structure.average());
    put(totals, "averageBase", "Average base a year", structure.averageBase());
    put(totals, "averageVariable", "Average variable a year", structure.averageVariable());
    Double share = structure.baseShare();
    if (share != null) {
      totals.put(
          "share",
          Item.of("Base share of OTE", share, "fraction", Levels.of(Standing.ofBaseShare(share))));
    }
    return new Figures(totals);
  }

  /** Nobody has no average. */
  private static void put(
      SequencedMap<String, Item> totals, String key, String label, @Nullable Double value) {
    if (value != null) {
      totals.put(key, Item.of(label, value, "usd"));
    }
  }

  static PanelData data(Reading reading) {
    Plan plan = reading.now().plan();
    SequencedMap<String, Line> rows = new LinkedHashMap<>();
    for (Role role : Roles.chosen(reading)) {
      rows.put(role.word(), new Line(role, plan.team().heads(role), plan.compensation().of(role)));
    }
    int heads = rows.values().stream().mapToInt(Line::heads).sum();
    return Cell.table(
        CELLS,
        rows,
        totals(reading.now().figures().workforce().earnings().structure()),
        Notes.of("%d heads.".formatted(heads)).with(Trace.of(reading, FORMULA)));
  }
}
