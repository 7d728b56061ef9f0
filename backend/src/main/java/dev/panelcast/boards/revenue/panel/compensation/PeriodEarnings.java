package dev.panelcast.boards.revenue.panel.compensation;

import static java.util.Objects.requireNonNull;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.earnings.PeriodPay;
import dev.panelcast.boards.revenue.earnings.RoleEarnings;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.plan.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What one person of each role earns in a day, week, month and year. */
final class PeriodEarnings {

  private static final String FORMULA =
      """
      Monthly = base a year ÷ 12 + commission per person. Daily = base a month ÷ 30 + commission per \
      person ÷ working days. Weekly = monthly × 12 ÷ 52. Annual = 12 × monthly. \
      vs OTE = monthly ÷ ((base + variable) ÷ 12), excellent from 100%, fair from 80%, poor below; none for the \
      bench.\
      """;

  private static final List<Cell<RoleEarnings>> CELLS =
      List.of(
          Cell.text("role", "Role", e -> Roles.title(e.role())),
          Cell.number("heads", "Heads", "count", RoleEarnings::heads),
          Cell.number("daily", "Daily", "usd", e -> pay(e).daily()),
          Cell.number("weekly", "Weekly", "usd", e -> pay(e).weekly()),
          Cell.number("monthly", "Monthly", "usd", e -> pay(e).monthly()),
          Cell.number("annual", "Annual", "usd", e -> pay(e).annual()),
          Cell.<RoleEarnings>number("vsOte", "vs OTE", "fraction", RoleEarnings::attainment)
              .leveled(earned -> Levels.of(Standing.ofAttainment(earned.attainment())))
              .missingFor(
                  e -> e.role() == Role.BENCH ? Reason.NOT_APPLICABLE : Reason.ZERO_DENOMINATOR));

  private PeriodEarnings() {}

  static View view(Reading reading) {
    Earnings earnings = reading.now().figures().workforce().earnings();
    SequencedMap<String, RoleEarnings> rows = new LinkedHashMap<>();
    Roles.chosen(reading).stream()
        .map(earnings::of)
        .filter(role -> role.pay() != null)
        .forEach(role -> rows.put(role.role().word(), role));
    if (rows.isEmpty()) {
      return View.empty(
          "no_heads",
          "Nobody has such a role. Add heads in Configuration, or choose another role.");
    }
    return View.of(
        Cell.table(
            CELLS,
            rows,
            Notes.of("What one person of each role earns.").with(Trace.of(reading, FORMULA))));
  }

  private static PeriodPay pay(RoleEarnings earnings) {
    return requireNonNull(earnings.pay());
  }
}
