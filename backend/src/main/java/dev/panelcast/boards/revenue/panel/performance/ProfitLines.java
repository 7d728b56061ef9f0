package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.profit.ProfitAndLoss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** From gross revenue to what is left. */
final class ProfitLines {

  private static final String FORMULA =
      """
      Government fees = gross × rate, taken first; net = gross − fees. COGS = base pay of all heads + \
      commissions; gross profit = net − COGS. OpEx = marketing + operating costs; \
      EBITDA = gross profit − OpEx. Stakeholders get a share of a positive EBITDA.\
      """;

  /** A line: an amount and what it is of net. */
  private record Line(String name, double amount, @Nullable Double ofNet) {}

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("line", "Line", Line::name),
          Cell.number("amount", "Month", "usd", Line::amount),
          Cell.number("ofNet", "Of net", "fraction", Line::ofNet));

  private ProfitLines() {}

  static PanelData data(Reading reading) {
    ProfitAndLoss month = reading.now().economy().profit();
    double net = month.net();
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    lines.put("gross", line("Gross revenue", month.gross(), net));
    lines.put("fees", line("Government fees", -month.govFees(), net));
    lines.put("net", line("Net revenue", net, net));
    lines.put("team", line("Base pay", -month.costs().teamBase(), net));
    lines.put("commissions", line("Commissions", -month.costs().commissions(), net));
    lines.put("cogs", line("COGS", -month.cogs(), net));
    lines.put("grossProfit", line("Gross profit", month.grossProfit(), net));
    lines.put("marketing", line("Marketing", -month.costs().marketing(), net));
    lines.put("operating", line("Operating costs", -month.costs().operating(), net));
    lines.put("opex", line("OpEx", -month.opex(), net));
    lines.put("ebitda", line("EBITDA", month.ebitda(), net));
    double payout = reading.now().figures().payout().amount();
    lines.put("payout", line("Stakeholders", payout, net));
    return Cell.table(CELLS, lines, Notes.of(summary(month)).with(Trace.of(reading, FORMULA)));
  }

  private static Line line(String name, double amount, double net) {
    return new Line(name, amount, Known.ratio(amount, net));
  }

  private static String summary(ProfitAndLoss month) {
    return month.ebitda() < 0 ? "The month ends with a loss." : "The month ends with a profit.";
  }
}
