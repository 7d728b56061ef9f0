package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.form.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the months to come bring. */
final class FutureFigures {

  private static final List<KeyFigure> PLANNED =
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
              List.of("deal.deferredMonths", "targets.projectionMonths")),
          new KeyFigure(
              "planned-ebitda",
              "EBITDA of the projection",
              "usd",
              "EBITDA of month 1 × the months before deferred cash arrives + that with deferred"
                  + " cash × the months after.",
              o -> o.figures().detailed().total().ebitda(),
              List.of("ebitda", "deferred-ebitda"),
              List.of("deal.deferredMonths", "targets.projectionMonths")),
          new KeyFigure(
              "planned-cash",
              "Cash of the projection",
              "usd",
              "Monthly revenue × months + deferred cash × the months in which it arrives.",
              o ->
                  o.timeline(o.plan().targets().projectionMonths()).months().getLast().cumulative(),
              List.of("monthly-revenue", "deferred-cash"),
              List.of("deal.deferredMonths", "targets.projectionMonths")),
          new KeyFigure(
              "last-cash",
              "Cash in the last month of the projection",
              "usd",
              "Monthly revenue + deferred cash, once it arrives.",
              o -> o.timeline(o.plan().targets().projectionMonths()).months().getLast().total(),
              List.of("monthly-revenue", "deferred-cash"),
              List.of("deal.deferredMonths", "targets.projectionMonths")),
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

  static final List<KeyFigure> ALL =
      Stream.concat(
              PLANNED.stream(), Arrays.stream(Scenario.values()).flatMap(FutureFigures::forecast))
          .toList();

  private FutureFigures() {}

  private static Stream<KeyFigure> forecast(Scenario scenario) {
    int months = Forecast.DEFAULT_MONTHS;
    String growth = Quantity.shown(scenario.growth(), "fraction");
    String title = RevenueVariables.title(scenario);
    return Stream.of(
        new KeyFigure(
            "forecast-month-" + scenario.word(),
            "Forecast of month %d, %s".formatted(months, title),
            "usd",
            "Monthly revenue × (1 + %s)^%d.".formatted(growth, months),
            o -> o.forecast(scenario, months).months().getLast().revenue(),
            List.of("monthly-revenue"),
            List.of()),
        new KeyFigure(
            "forecast-total-" + scenario.word(),
            "Forecast of %d months, %s".formatted(months, title),
            "usd",
            "Sum of monthly revenue × (1 + %s)^month over %d months.".formatted(growth, months),
            o -> o.forecast(scenario, months).total(),
            List.of("monthly-revenue"),
            List.of()));
  }
}
