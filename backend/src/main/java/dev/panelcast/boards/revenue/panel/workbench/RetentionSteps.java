package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Waterfall;
import dev.panelcast.boards.revenue.outlook.Retention;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Moves;
import dev.panelcast.boards.revenue.panel.part.Trace;

/** What becomes of a month's recurring revenue. */
final class RetentionSteps {

  private static final String FORMULA =
      """
      Churn, downgrade, expansion and new = start × their rates. \
      Ending = start − churn − downgrade + expansion + new.\
      """;

  private RetentionSteps() {}

  static PanelData data(Reading reading) {
    Retention retention = reading.now().figures().retention();
    return new Waterfall(
        "usd",
        new Moves()
            .total("start", "Start", retention.start())
            .step("churn", "Churn", -retention.churn())
            .step("downgrade", "Downgrade", -retention.downgrade())
            .step("expansion", "Expansion", retention.expansion())
            .step("added", "New", retention.added())
            .total("ending", "Ending", retention.ending())
            .items(),
        Notes.of(
                "Recurring revenue goes from %s to %s in a month."
                    .formatted(Money.usd(retention.start()), Money.usd(retention.ending())))
            .with(Trace.of(reading, FORMULA)));
  }
}
