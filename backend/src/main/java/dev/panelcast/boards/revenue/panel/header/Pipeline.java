package dev.panelcast.boards.revenue.panel.header;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.funnel.Funnel;
import dev.panelcast.boards.revenue.funnel.Stages;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Trace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** From leads to sales on one line, with the share that gets through and what a sale costs. */
final class Pipeline {

  private static final String FORMULA =
      """
      Each stage is the one before × its rate, summed over enabled channels. Overall = sales ÷ leads. \
      CAC = marketing spend ÷ sales, good below 20% of the deal value.\
      """;

  private Pipeline() {}

  static PanelData data(Reading reading) {
    Funnel funnel = reading.now().economy().funnel();
    Stages stages = funnel.stages();
    SequencedMap<String, Slice> steps = new LinkedHashMap<>();
    steps.put("leads", new Slice("Leads", stages.leads(), null));
    steps.put("contacts", new Slice("Contacts", stages.contacts(), null));
    steps.put("meetings", new Slice("Meetings", stages.scheduled(), null));
    steps.put("sales", new Slice("Sales", stages.sales(), level(reading)));
    Double cac = reading.now().unit().cac();
    Notes notes = Notes.of(summary(funnel.rates().overall(), cac)).with(Trace.of(reading, FORMULA));
    return new Bar("count", steps, notes.noting(note(funnel.rates().overall(), cac)));
  }

  /** Short enough for one line of the strip. */
  private static String note(@Nullable Double overall, @Nullable Double cac) {
    return overall == null || cac == null
        ? "No sales, no CAC."
        : String.format(Locale.ROOT, "Overall %.2f%%, CAC $%,.0f.", overall * 100, cac);
  }

  private static String summary(@Nullable Double overall, @Nullable Double cac) {
    return overall == null || cac == null
        ? "No sales, so a sale has no cost."
        : String.format(
            Locale.ROOT, "%.2f%% of leads become sales; a sale costs $%,.0f.", overall * 100, cac);
  }

  private static @Nullable Meaning level(Reading reading) {
    Double cac = reading.now().unit().cac();
    return cac == null ? Grade.NEUTRAL : Levels.cac(cac, reading.now().plan().deal().dealValue());
  }
}
