package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Waterfall;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Moves;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;

/** How gross revenue becomes EBITDA. */
final class ProfitSteps {

  private static final String FORMULA =
      """
      Net = gross − government fees. Gross profit = net − base pay of all heads − commissions. \
      EBITDA = gross profit − marketing − operating costs.\
      """;

  private ProfitSteps() {}

  static PanelData data(Reading reading) {
    ProfitAndLoss month = reading.now().economy().profit();
    return new Waterfall(
        "usd",
        new Moves()
            .total("gross", "Gross revenue", month.gross())
            .step("fees", "Government fees", -month.govFees())
            .total("net", "Net revenue", month.net())
            .step("team", "Base pay", -month.costs().teamBase())
            .step("commissions", "Commissions", -month.costs().commissions())
            .total("grossProfit", "Gross profit", month.grossProfit())
            .step("marketing", "Marketing", -month.costs().marketing())
            .step("operating", "Operating costs", -month.costs().operating())
            .total("ebitda", "EBITDA", month.ebitda(), Levels.ebitda(month.ebitda()))
            .items(),
        Notes.of(
                "Of %s gross revenue a month %s are left as EBITDA."
                    .formatted(Money.usd(month.gross()), Money.usd(month.ebitda())))
            .with(Trace.of(reading, FORMULA)));
  }
}
