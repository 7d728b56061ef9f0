package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.forecast.Asked;
import dev.panelcast.boards.revenue.panel.form.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the months to come bring. */
final class FutureFigures {

  private static final List<String> PROJECTION =
      List.of("deal.deferredMonths", "targets.projectionMonths");

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "deferred-gross",
              "Gross revenue with deferred cash",
              "usd",
              "Monthly revenue + deferred cash, in a month in which it arrives.",
              o -> o.figures().detailed().deferredMonth().gross(),
              List.of("monthly-revenue", "deferred-cash"),
              List.of()),
          new KeyFigure(
              "deferred-ebitda",
              "EBITDA with deferred cash",
              "usd",
              "Gross revenue with deferred cash × (1 − fee rate) − COGS − marketing spend −"
                  + " operating costs.",
              o -> o.figures().detailed().deferredMonth().ebitda(),
              List.of("deferred-gross", "cogs", "marketing", "operating"),
              List.of("deal.govCostRate")),
          new KeyFigure(
              "planned-gross",
              "Gross revenue of the projection",
              "usd",
              "Gross revenue of month 1 × the months before deferred cash arrives + that with"
                  + " deferred cash × the months after.",
              o -> o.figures().detailed().total().gross(),
              List.of("gross", "deferred-gross"),
              PROJECTION),
          new KeyFigure(
              "planned-ebitda",
              "EBITDA of the projection",
              "usd",
              "EBITDA of month 1 × the months before deferred cash arrives + that with deferred"
                  + " cash × the months after.",
              o -> o.figures().detailed().total().ebitda(),
              List.of("ebitda", "deferred-ebitda"),
              PROJECTION),
          new KeyFigure(
              "planned-cash",
              "Cash of the projection",
              "usd",
              "Monthly revenue × months + deferred cash × the months in which it arrives.",
              o ->
                  o.timeline(o.plan().targets().projectionMonths()).months().getLast().cumulative(),
              List.of("monthly-revenue", "deferred-cash"),
              PROJECTION),
          new KeyFigure(
              "last-cash",
              "Cash in the last month of the projection",
              "usd",
              "Monthly revenue + deferred cash, once it arrives.",
              o -> o.timeline(o.plan().targets().projectionMonths()).months().getLast().total(),
              List.of("monthly-revenue", "deferred-cash"),
              PROJECTION),
          new KeyFigure(
              "retention-ending",
              "Recurring revenue at the end",
              "usd",
              "Start − churn − downgrade + expansion + new.",
              o -> o.figures().retention().ending(),
              List.of(),
              List.of(
                  "finance.startMrr",
                  "finance.churnRate",
                  "finance.downgradeRate",
                  "finance.expansionRate",
                  "finance.newRate")));

  /** Of the months that a viewer asks for. */
  static final List<Traced> FORECASTS =
      Arrays.stream(Scenario.values()).flatMap(FutureFigures::forecasts).toList();

  private FutureFigures() {}

  private static Stream<Traced> forecasts(Scenario scenario) {
    String growth = Quantity.shown(scenario.growth(), "fraction");
    String title = RevenueVariables.title(scenario);
    return Stream.of(
        forecast(
            scenario,
            "forecast-month-" + scenario.word(),
            "Forecast of the last month, " + title,
            months -> "Forecast of month %d, %s".formatted(months, title),
            "Monthly revenue × (1 + %s)^month.".formatted(growth),
            forecast -> forecast.months().getLast().revenue()),
        forecast(
            scenario,
            "forecast-total-" + scenario.word(),
            "Forecast in total, " + title,
            months -> "Forecast of %d months, %s".formatted(months, title),
            "Sum of monthly revenue × (1 + %s)^month over all months.".formatted(growth),
            Forecast::total));
  }

  private static Traced forecast(
      Scenario scenario,
      String id,
      String label,
      IntFunction<String> ofMonths,
      String formula,
      ToDoubleFunction<Forecast> value) {
    return new Traced(
        id,
        label,
        formula,
        reading -> {
          int months = Asked.months(reading);
          return List.of(
              new KeyFigure(
                  id,
                  ofMonths.apply(months),
                  "usd",
                  formula,
                  o -> value.applyAsDouble(o.forecast(scenario, months)),
                  List.of("monthly-revenue"),
                  List.of()));
        });
  }
}
