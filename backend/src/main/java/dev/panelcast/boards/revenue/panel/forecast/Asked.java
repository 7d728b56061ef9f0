package dev.panelcast.boards.revenue.panel.forecast;

import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;

/** Which forecast a viewer asks for. */
public final class Asked {

  private Asked() {}

  /** The forecast of the scenario that is chosen. */
  static Forecast forecast(Reading reading) {
    return forecast(reading, RevenueVariables.scenario(reading.inputs()));
  }

  /** The forecast of a scenario. */
  static Forecast forecast(Reading reading, Scenario scenario) {
    return reading.now().forecast(scenario, months(reading));
  }

  /** Notes of a forecast, which say so when it is shorter or longer than what was asked for. */
  static Notes notes(Reading reading, Notes notes) {
    int shown = months(reading);
    return RevenueVariables.horizon(reading.inputs())
        .filter(asked -> asked != shown)
        .map(
            asked ->
                notes.noting(
                    "A forecast covers %d to %d months: %d are shown, not %d."
                        .formatted(Forecast.LEAST_MONTHS, Forecast.MOST_MONTHS, shown, asked)))
        .orElse(notes);
  }

  /**
   * How many months it has: the horizon, which serves other panels and may be shorter or longer
   * than a forecast can be.
   */
  public static int months(Reading reading) {
    return RevenueVariables.horizon(reading.inputs())
        .map(months -> Math.clamp(months, Forecast.LEAST_MONTHS, Forecast.MOST_MONTHS))
        .orElse(Forecast.DEFAULT_MONTHS);
  }
}
