package dev.panelcast.boards.revenue.panel.finance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;

/** What stays of a month's revenue, and of recurring revenue. */
final class Margins {

  private static final String FORMULA =
      """
      Net = gross revenue − government fees. Gross margin = (net − base pay − commissions) ÷ net. \
      EBITDA margin = (gross profit − marketing − operating costs) ÷ net. \
      Gross retention = (start − churn − downgrade) ÷ start, good from 95%, fair from 90%; net \
      retention adds expansion, good from 120%, fair from 110%. Churn is good up to 3%, fair up to \
      5%. Else poor.\
      """;
  private static final String SUMMARY =
      "What stays of a month's revenue, and of recurring revenue.";

  private Margins() {}

  static PanelData data(Reading reading) {
    return new Figures(reading)
        .number("gross", "Gross margin", "fraction", o -> o.economy().profit().grossMargin())
        .number("ebitda", "EBITDA margin", "fraction", o -> o.economy().profit().ebitdaMargin())
        .number(
            "grr",
            "Gross retention",
            "fraction",
            o -> o.figures().retention().grr(),
            grr -> Levels.of(Standing.ofGrr(grr)))
        .number(
            "nrr",
            "Net retention",
            "fraction",
            o -> o.figures().retention().nrr(),
            nrr -> Levels.of(Standing.ofNrr(nrr)))
        .number(
            "churn",
            "Churn rate",
            "fraction",
            o -> o.plan().finance().churnRate(),
            churn -> Levels.of(Standing.ofChurn(churn)))
        .stat(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }
}
