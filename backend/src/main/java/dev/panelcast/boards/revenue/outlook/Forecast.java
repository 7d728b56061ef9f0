package dev.panelcast.boards.revenue.outlook;

import dev.panelcast.board.Panel.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Revenue month by month, in USD.
 *
 * @param scenario how it grows
 * @param months from month 1 on
 * @param total of the months
 * @param flat revenue x months: the total without growth
 */
public record Forecast(Scenario scenario, List<Month> months, double total, double flat) {
  /** The fewest months. */
  public static final int LEAST_MONTHS = 3;

  /** The most months. */
  public static final int MOST_MONTHS = 24;

  /** How many months are shown until somebody asks for others. */
  public static final int DEFAULT_MONTHS = 12;

  /** Keeps its own list. */
  public Forecast {
    months = List.copyOf(months);
  }

  /** How revenue may grow. */
  public enum Scenario implements Word {
    CONSERVATIVE(0.05, 0.15),
    REALISTIC(0.10, 0.20),
    OPTIMISTIC(0.15, 0.25);

    private final double growth;
    private final double band;

    Scenario(double growth, double band) {
      this.growth = growth;
      this.band = band;
    }

    /** Growth a month, a fraction. */
    public double growth() {
      return growth;
    }

    /** Half the width of the band, a fraction of the revenue. */
    public double band() {
      return band;
    }
  }

  /**
   * One month.
   *
   * @param month from 1 on
   * @param revenue the revenue now x (1 + growth)^month
   * @param low lower end of the band
   * @param high upper end of the band
   */
  public record Month(int month, double revenue, double low, double high) {}

  /** The forecast from a month's revenue in USD. */
  public static Forecast of(double revenue, Scenario scenario, int months) {
    List<Month> forecast = new ArrayList<>(months);
    double total = 0;
    for (int month = 1; month <= months; month++) {
      double value = revenue * Math.pow(1 + scenario.growth(), month);
      total += value;
      forecast.add(
          new Month(month, value, value * (1 - scenario.band()), value * (1 + scenario.band())));
    }
    return new Forecast(scenario, forecast, total, revenue * months);
  }
}
