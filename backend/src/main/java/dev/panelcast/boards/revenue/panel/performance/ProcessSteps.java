package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.activity.SalesProcess;
import dev.panelcast.boards.revenue.activity.SalesProcess.Stage;
import dev.panelcast.boards.revenue.activity.SalesProcess.Step;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.form.Quantity;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** The way from lead to sale: on which day, how many, and which share gets there. */
final class ProcessSteps {

  private static final String FORMULA =
      """
      Lead day 0, contact day 1, scheduled day 3, held day 5, closed on the last day of the cycle. \
      Meeting to close = cycle − 5, not below 0. Conversion = count ÷ count of the stage before.\
      """;

  private ProcessSteps() {}

  static PanelData data(Reading reading) {
    SalesProcess process = reading.now().figures().workforce().process();
    SequencedMap<String, Entry> items = new LinkedHashMap<>();
    for (Step step : process.steps()) {
      items.put(step.stage().word(), new Entry(text(step), null, null));
    }
    return new Listing(
        items,
        Notes.of("%d days from meeting to close.".formatted(process.meetingToClose()))
            .with(Trace.of(reading, FORMULA)));
  }

  private static String text(Step step) {
    String count =
        "Day %d: %s, %s a month"
            .formatted(step.day(), title(step.stage()), Quantity.tenths(step.count()));
    Double conversion = step.conversion();
    if (step.stage() == Stage.LEAD) {
      return count + ".";
    }
    return conversion == null
        ? count + ", conversion n/a."
        : String.format(Locale.ROOT, "%s, %.1f%% of the stage before.", count, conversion * 100);
  }

  private static String title(Stage stage) {
    return switch (stage) {
      case LEAD -> "lead";
      case CONTACT -> "contact";
      case SCHEDULED -> "meeting scheduled";
      case HELD -> "meeting held";
      case CLOSED -> "sale";
    };
  }
}
