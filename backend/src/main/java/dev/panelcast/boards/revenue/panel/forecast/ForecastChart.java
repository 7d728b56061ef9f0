package dev.panelcast.boards.revenue.panel.forecast;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Threshold;
import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Month;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.chart.MonthLines;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.List;

/** Revenue in the months to come. */
final class ForecastChart {

  private static final String FORMULA =
      """
      Revenue of month m = revenue now × (1 + growth)^m. Growth and band: conservative 5% ± 15%, \
      realistic 10% ± 20%, optimistic 15% ± 25%. 3 to 24 months. Target = annual target ÷ 12.\
      """;
  private static final String LOW = "Low";
  private static final String HIGH = "High";
  private static final String TARGET = "Target";
  private static final String SCENARIOS = "Revenue of three scenarios, month by month.";

  private ForecastChart() {}

  /** The chosen scenario with its band. */
  static PanelData one(Reading reading) {
    Forecast forecast = Asked.forecast(reading);
    List<Month> months = forecast.months();
    Month last = months.getLast();
    String summary =
        "%s: %s in month %d, between %s and %s."
            .formatted(
                RevenueVariables.title(forecast.scenario()),
                Money.usd(last.revenue()),
                last.month(),
                Money.usd(last.low()),
                Money.usd(last.high()));
    return new MonthLines()
        .line("revenue", RevenueVariables.title(forecast.scenario()), months, Month::revenue)
        .band(LOW, HIGH, months, Month::low, Month::high)
        .chart(
            target(reading),
            List.of(),
            Asked.notes(reading, Notes.of(summary).with(Trace.of(reading, FORMULA))));
  }

  /** All scenarios. */
  static PanelData all(Reading reading) {
    MonthLines lines = new MonthLines();
    for (Scenario scenario : Scenario.values()) {
      lines.line(
          scenario.word(),
          RevenueVariables.title(scenario),
          Asked.forecast(reading, scenario).months(),
          Month::revenue);
    }
    return lines.chart(
        target(reading),
        List.of(),
        Asked.notes(reading, Notes.of(SCENARIOS).with(Trace.of(reading, FORMULA))));
  }

  private static List<Threshold> target(Reading reading) {
    return List.of(new Threshold(reading.now().figures().targets().monthly(), TARGET, null));
  }
}
