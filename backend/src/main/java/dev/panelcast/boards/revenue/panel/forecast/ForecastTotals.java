package dev.panelcast.boards.revenue.panel.forecast;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.state.Outcome;

/** What the months to come add up to. */
final class ForecastTotals {

  private static final String FORMULA =
      """
      Total = Σ revenue now × (1 + growth)^m over the months. Without growth = revenue now × months. \
      Target = annual target ÷ 12 × months.\
      """;

  private final Scenario scenario;
  private final int months;

  private ForecastTotals(Scenario scenario, int months) {
    this.scenario = scenario;
    this.months = months;
  }

  static PanelData data(Reading reading) {
    Forecast forecast = Asked.forecast(reading);
    ForecastTotals totals =
        new ForecastTotals(RevenueVariables.scenario(reading.inputs()), forecast.months().size());
    return totals.data(
        reading,
        Asked.notes(
            reading,
            Notes.of(
                    "%d months bring %s."
                        .formatted(forecast.months().size(), Money.usd(forecast.total())))
                .with(Trace.of(reading, FORMULA))));
  }

  private PanelData data(Reading reading, Notes notes) {
    return new Figures(reading)
        .number("total", "Total, %d months".formatted(months), "usd", o -> of(o).total())
        .number("flat", "Without growth", "usd", o -> of(o).flat())
        .number("gain", "From growth", "usd", o -> of(o).total() - of(o).flat())
        .number("target", "Target", "usd", this::target)
        .number("reached", "Of target", "fraction", o -> Known.ratio(of(o).total(), target(o)))
        .stat(notes);
  }

  private Forecast of(Outcome outcome) {
    return outcome.forecast(scenario, months);
  }

  private double target(Outcome outcome) {
    return outcome.figures().targets().monthly() * months;
  }
}
