package dev.panelcast.boards.fleet.panel.reference;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.panel.Rows;
import dev.panelcast.boards.fleet.series.SeriesWindow;
import dev.panelcast.boards.fleet.tick.Tick;
import java.util.Locale;

/** What runs and what the last tick cost. */
final class SystemInfo {
  private final Edition edition;

  SystemInfo(Edition edition) {
    this.edition = edition;
  }

  PanelData data(Tick tick) {
    Rows rows =
        new Rows().column("name", "Name", null, "text").column("value", "Value", null, "text");
    add(rows, "application", "Panelcast", edition.application());
    add(rows, "java", "Java", edition.java());
    add(
        rows,
        "calculation",
        "Calculation of the last tick",
        Phrase.number(tick.effort().milliseconds()) + " ms");
    add(rows, "risks", "Risk calculations in it", number(tick.effort().riskCalculations()));
    add(rows, "servers", "Servers", number(tick.feed().warmup().servers()));
    add(rows, "records", "Records known", number(tick.feed().records()));
    add(rows, "points", "Points kept per server", number(SeriesWindow.POINTS));
    String sentence =
        "The last tick scored %s in %s ms."
            .formatted(
                Phrase.count(tick.effort().riskCalculations(), "server"),
                Phrase.number(tick.effort().milliseconds()));
    return rows.table(Notes.of(sentence));
  }

  private static void add(Rows rows, String key, String name, String value) {
    rows.row(key).cell("name", name).cell("value", value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
