package dev.panelcast.boards.fleet.panel.reference;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.risk.LevelWords;
import dev.panelcast.boards.fleet.risk.Priority;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How to read the board, line by line. */
final class GuideText {
  private GuideText() {}

  static PanelData data() {
    SequencedMap<String, Entry> lines = new LinkedHashMap<>();
    lines.put(
        "risk",
        line(
            "Risk runs from 0 to 100: 70 % of it is how a server is now, 30 % how it will be within"
                + " 30 minutes."));
    for (Level level : Level.values()) {
      lines.put(level.word(), line(level));
    }
    lines.put(
        "empty",
        line("An empty alert table is good news; it then shows the five busiest servers."));
    lines.put(
        "database",
        line("A database fills its memory by design, so its memory bounds are higher."));
    lines.put(
        "forecast",
        line(
            "A forecast is a line with a band: the value is expected inside the band four times out"
                + " of five, and the band widens with time."));
    lines.put(
        "incident",
        line(
            "Incident risk is the mean over all servers; CPU, memory, I/O wait, swap and disk"
                + " count, network and uptime never do."));
    lines.put(
        "clock",
        line(
            "Simulated and replayed servers live 60 times faster: one tick of 5 s stands for 5"
                + " minutes."));
    lines.put(
        "missing",
        line("A dash means that a value is not known; point at it to see why. It never means 0."));
    lines.put(
        "plans",
        line("Remediation and alerting are plans: this board executes and sends nothing."));
    return new Listing(lines, Notes.of("How to read this board, from risk to plans."));
  }

  private static Entry line(String text) {
    return new Entry(text, null, null);
  }

  private static Entry line(Level level) {
    LevelWords words = LevelWords.of(level);
    String text =
        "Risk from %s: %s (%s). %s."
            .formatted(
                Phrase.number(Priority.startOf(level)),
                level.word(),
                words.abbreviation(),
                words.action());
    return new Entry(text, level, null);
  }
}
