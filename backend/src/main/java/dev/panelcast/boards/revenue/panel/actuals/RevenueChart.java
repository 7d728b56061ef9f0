package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Axis;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Role;
import dev.panelcast.board.PanelData.Series;
import dev.panelcast.board.PanelData.Timeseries;
import dev.panelcast.boards.revenue.actuals.Period;
import dev.panelcast.boards.revenue.actuals.RevenueMonth;
import dev.panelcast.boards.revenue.panel.part.Money;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What was won in each month beside what the plan brings. */
final class RevenueChart {

  private static final String FORMULA =
      """
      Won = sum of the values of opportunities won in the month. Plan = sales × upfront cash, plus \
      the deferred cash that arrives in that month of the plan.\
      """;

  private RevenueChart() {}

  static View view(Closed closed) {
    Period period = closed.actuals().period();
    if (period == null) {
      return View.empty(
          "nothing_decided", "No opportunity is won or lost yet. Import some, or wait for one.");
    }
    List<RevenueMonth> months = closed.actuals().months();
    long won = months.stream().mapToLong(RevenueMonth::wonCents).reduce(0, Math::addExact);
    return View.of(
        new Timeseries(
            Axis.CALENDAR,
            months.stream().map(month -> position(month)).toList(),
            "usd",
            series(months, closed.isPart()),
            List.of(),
            List.of(),
            List.of(),
            false,
            Notes.of("%s won in %s.".formatted(Money.usd(Closed.usd(won)), Closed.words(period)))
                .with(closed.formula(FORMULA))
                .noting(note(closed, period))));
  }

  private static String note(Closed closed, Period period) {
    return closed.isPart()
        ? "The plan is not split by owner or product: choose all of both to see it beside."
        : "Month 1 of the plan is %s.".formatted(period.first());
  }

  private static double position(RevenueMonth month) {
    return month.month().getLong(ChronoField.PROLEPTIC_MONTH);
  }

  private static SequencedMap<String, Series> series(List<RevenueMonth> months, boolean isPart) {
    SequencedMap<String, Series> series = new LinkedHashMap<>();
    series.put("won", line("Won", months, month -> Closed.usd(month.wonCents())));
    if (!isPart) {
      series.put("plan", line("Plan", months, RevenueMonth::planned));
    }
    return series;
  }

  private static Series line(
      String label, List<RevenueMonth> months, ToDoubleFunction<RevenueMonth> value) {
    List<@Nullable Double> values = new ArrayList<>();
    months.forEach(month -> values.add(value.applyAsDouble(month)));
    return new Series(label, Role.LINE, values);
  }
}
