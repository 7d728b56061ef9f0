package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.outlook.Retention;
import dev.panelcast.boards.revenue.outlook.Retention.Month;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.chart.MonthLines;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.List;

/** What is left of today's recurring revenue in the months to come. */
final class RetentionLines {

  private static final String FORMULA =
      """
      Gross, month n = start × (1 − churn)^n. Net, month n = start × (1 − churn + expansion)^n.\
      """;

  private RetentionLines() {}

  static PanelData data(Reading reading) {
    Retention retention = reading.now().figures().retention();
    List<Month> path = retention.path();
    return new MonthLines()
        .line("grr", "Gross retention", path, Month::grr)
        .line("nrr", "Net retention", path, Month::nrr)
        .chart(
            List.of(),
            List.of(),
            Notes.of(
                    "Of %s, %s are left after %d months, %s with expansion."
                        .formatted(
                            Money.usd(retention.start()),
                            Money.usd(path.getLast().grr()),
                            path.size(),
                            Money.usd(path.getLast().nrr())))
                .with(Trace.of(reading, FORMULA)));
  }
}
