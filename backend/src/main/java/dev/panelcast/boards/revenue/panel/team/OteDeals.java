package dev.panelcast.boards.revenue.panel.team;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.earnings.RoleEarnings;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** How many deals make the variable pay of one person, and how much of it is reached. */
final class OteDeals {

  private static final String FORMULA =
      """
      Deals a year = variable pay a year ÷ (commission rate × commission base of one deal); \
      a month = ÷ 12, a week = ÷ 52. Reached = 12 × commission per person ÷ variable pay a year, \
      excellent from 100%, fair from 80%, poor below.\
      """;
  private static final String SUMMARY = "Deals whose commission makes the variable pay of one.";

  private static final List<Cell<RoleEarnings>> CELLS =
      List.of(
          Cell.text("role", "Role", e -> Roles.title(e.role())),
          Cell.number("yearly", "Deals a year", "count", e -> e.deals().yearly()),
          Cell.number("monthly", "Deals a month", "count", e -> e.deals().monthly()),
          Cell.number("weekly", "Deals a week", "count", e -> e.deals().weekly()),
          Cell.<RoleEarnings>number(
                  "reached", "Variable pay reached", "fraction", RoleEarnings::commissionAttainment)
              .leveled(earned -> Levels.of(Standing.ofAttainment(earned.commissionAttainment()))));

  private OteDeals() {}

  static PanelData data(Reading reading) {
    Earnings earnings = reading.now().figures().workforce().earnings();
    SequencedMap<String, RoleEarnings> rows = new LinkedHashMap<>();
    OteStructure.ROLES.forEach(role -> rows.put(role.word(), earnings.of(role)));
    return Cell.table(CELLS, rows, Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }
}
