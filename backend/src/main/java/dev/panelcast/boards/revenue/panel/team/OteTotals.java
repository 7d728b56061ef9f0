package dev.panelcast.boards.revenue.panel.team;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.earnings.Earnings;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.state.Outcome;

/** What the team is meant to earn and earns. */
final class OteTotals {

  private static final String FORMULA =
      """
      OTE = Σ heads × (base + variable) ÷ 12 of closers, setters and managers. \
      Actual = Σ heads × (base ÷ 12 + commission per person) of the same. \
      Average = mean of the attainments of the roles, excellent from 100%, fair from 80%, poor below. Share = OTE ÷ revenue.\
      """;

  private OteTotals() {}

  static PanelData data(Reading reading) {
    Earnings earnings = of(reading.now());
    return new Figures(reading)
        .number("ote", "OTE a month", "usd", o -> of(o).ote())
        .number("actual", "Actual a month", "usd", o -> of(o).actual())
        .number(
            "attainment",
            "Average attainment",
            "fraction",
            o -> of(o).attainment(),
            attained -> Levels.of(Standing.ofAttainment(attained)))
        .number("oteShare", "OTE of revenue", "fraction", o -> of(o).oteShare())
        .stat(
            Notes.of(
                    "The team earns %s a month of %s on target."
                        .formatted(Money.usd(earnings.actual()), Money.usd(earnings.ote())))
                .with(Trace.of(reading, FORMULA)));
  }

  private static Earnings of(Outcome outcome) {
    return outcome.figures().workforce().earnings();
  }
}
