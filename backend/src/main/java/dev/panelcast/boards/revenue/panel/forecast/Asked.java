package dev.panelcast.boards.revenue.panel.forecast;

import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.RevenueVariables;

/** Which forecast a viewer asks for. */
final class Asked {

  private Asked() {}

  /** The forecast of the scenario that is chosen. */
  static Forecast forecast(Reading reading) {
    return forecast(reading, RevenueVariables.scenario(reading.inputs()));
  }

  /** The forecast of a scenario. */
  static Forecast forecast(Reading reading, Scenario scenario) {
    return reading.now().figures().forecast(scenario, months(reading));
  }

  /** A horizon that serves other panels may be shorter or longer than a forecast can be. */
  private static int months(Reading reading) {
    return RevenueVariables.horizon(reading.inputs())
        .map(months -> Math.clamp(months, Forecast.LEAST_MONTHS, Forecast.MOST_MONTHS))
        .orElse(Forecast.DEFAULT_MONTHS);
  }
}
