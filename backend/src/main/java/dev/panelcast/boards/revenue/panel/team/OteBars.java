package dev.panelcast.boards.revenue.panel.team;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.earnings.OteStructure;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.Roles;
import dev.panelcast.boards.revenue.panel.chart.Bars;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Shares;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.plan.Role;
import org.jspecify.annotations.Nullable;

/** How much of the on-target earnings a person of each role gets. */
final class OteBars {

  private static final String FORMULA =
      """
      Attainment = (commission pool ÷ heads + base a year ÷ 12) ÷ ((base + variable) ÷ 12). \
      The average is the mean of the roles that have one. Excellent from 100%, fair from 80%, poor \
      below.\
      """;

  private OteBars() {}

  static PanelData data(Reading reading) {
    Earnings earnings = reading.now().figures().workforce().earnings();
    Bars bars = new Bars();
    for (Role role : OteStructure.ROLES) {
      Double attained = earnings.of(role).attainment();
      bars.bar(
          role.word(), Roles.title(role), attained, Levels.of(Standing.ofAttainment(attained)));
    }
    return bars.of(
        "fraction", Notes.of(summary(earnings.attainment())).with(Trace.of(reading, FORMULA)));
  }

  private static String summary(@Nullable Double average) {
    return average == null
        ? "No role has heads and on-target earnings."
        : "On average %s of the on-target earnings are reached.".formatted(Shares.percent(average));
  }
}
