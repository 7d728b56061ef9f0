package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.profit.DetailedProfit;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/** Profit and loss of the first month, of the first with deferred cash, and of all months. */
final class MonthsOfProfit {

  private static final String FORMULA =
      """
      Lines as in profit and loss; deferred cash arrives from month t + 1 on. \
      Total of N months = month 1 × min(N, t) + month t + 1 × max(0, N − t). \
      Of revenue = total ÷ gross revenue of the total.\
      """;

  /** A line of the statement. */
  private record Line(String name, DetailedProfit profit, ToDoubleFunction<ProfitAndLoss> amount) {

    double first() {
      return amount.applyAsDouble(profit.firstMonth());
    }

    double deferred() {
      return amount.applyAsDouble(profit.deferredMonth());
    }

    double total() {
      return amount.applyAsDouble(profit.total());
    }
  }

  private MonthsOfProfit() {}

  static PanelData data(Reading reading) {
    DetailedProfit profit = reading.now().figures().detailed();
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    lines.put("gross", new Line("Gross revenue", profit, ProfitAndLoss::gross));
    lines.put("fees", new Line("Government fees", profit, month -> -month.govFees()));
    lines.put("net", new Line("Net revenue", profit, ProfitAndLoss::net));
    lines.put("team", new Line("Base pay", profit, month -> -month.costs().teamBase()));
    lines.put(
        "commissions", new Line("Commissions", profit, month -> -month.costs().commissions()));
    lines.put("cogs", new Line("COGS", profit, month -> -month.cogs()));
    lines.put("grossProfit", new Line("Gross profit", profit, ProfitAndLoss::grossProfit));
    lines.put("marketing", new Line("Marketing", profit, month -> -month.costs().marketing()));
    lines.put(
        "operating", new Line("Operating costs", profit, month -> -month.costs().operating()));
    lines.put("opex", new Line("OpEx", profit, month -> -month.opex()));
    lines.put("ebitda", new Line("EBITDA", profit, ProfitAndLoss::ebitda));
    return Cell.table(
        cells(profit), lines, Notes.of(summary(profit)).with(Trace.of(reading, FORMULA)));
  }

  private static List<Cell<Line>> cells(DetailedProfit profit) {
    return List.of(
        Cell.text("line", "Line", Line::name),
        Cell.number("first", "Month 1", "usd", Line::first),
        Cell.number(
            "deferred", "Month %d".formatted(profit.deferredMonthNumber()), "usd", Line::deferred),
        Cell.number("total", "%d months".formatted(profit.months()), "usd", Line::total),
        Cell.number(
            "ofRevenue",
            "Of revenue",
            "fraction",
            line -> Known.ratio(line.total(), profit.total().gross())));
  }

  private static String summary(DetailedProfit profit) {
    return "%d months end with an EBITDA of %s."
        .formatted(profit.months(), Money.usd(profit.total().ebitda()));
  }
}
