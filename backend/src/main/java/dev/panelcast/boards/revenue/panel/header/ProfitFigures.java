package dev.panelcast.boards.revenue.panel.header;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.plan.Deal.CommissionPolicy;

/** What is left of a month's revenue. */
final class ProfitFigures {

  private static final String FORMULA =
      """
      Net = gross revenue − government fees. COGS = base pay of the team + commissions. \
      EBITDA = net − COGS − marketing spend − operating costs; margin = EBITDA ÷ net.\
      """;

  private ProfitFigures() {}

  static PanelData data(Reading reading) {
    CommissionPolicy policy = reading.now().plan().deal().commissionPolicy();
    return new Figures(reading)
        .number("dealValue", "Deal value", "usd", o -> o.plan().deal().dealValue())
        .number(
            "commissions", "Commissions", "usd", o -> o.economy().commission().monthly().total())
        .number("spend", "Marketing", "usd", o -> o.economy().funnel().marketing().spend())
        .number("ebitda", "EBITDA", "usd", o -> o.economy().profit().ebitda(), Levels::ebitda)
        .number("margin", "Margin", "fraction", o -> o.economy().profit().ebitdaMargin())
        .word(
            "policy",
            "Commission on",
            policy == CommissionPolicy.FULL ? "Full value" : "Upfront cash")
        .stat(
            Notes.of(
                    reading.now().economy().profit().ebitda() < 0
                        ? "The month ends with a loss."
                        : "The month ends with a profit.")
                .with(Trace.of(reading, FORMULA)));
  }
}
