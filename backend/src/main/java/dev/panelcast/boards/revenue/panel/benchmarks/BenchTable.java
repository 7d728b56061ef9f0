package dev.panelcast.boards.revenue.panel.benchmarks;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Yardsticks;
import dev.panelcast.boards.revenue.peers.Comparison;
import dev.panelcast.boards.revenue.peers.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Figures of the plan beside those of others. */
final class BenchTable {

  private static final List<Cell<Comparison>> CELLS =
      List.of(
          Cell.text("figure", "Figure", line -> Yardsticks.title(line.yardstick())),
          Cell.number("value", "Plan", null, Comparison::value),
          Cell.number("min", "Minimum", null, line -> line.band().min()),
          Cell.number("good", "Good", null, line -> line.band().good()),
          Cell.number("excellent", "Excellent", null, line -> line.band().excellent()),
          Cell.<Comparison>text("status", "Status", line -> BenchTexts.title(line.standing()))
              .leveled(line -> Levels.of(line.standing()))
              .missingFor(Reason.NO_DATA));

  private BenchTable() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Comparison> lines = new LinkedHashMap<>();
    reading
        .now()
        .figures()
        .comparisons()
        .forEach(comparison -> lines.put(comparison.yardstick().word(), comparison));
    return Cell.table(
        CELLS,
        lines,
        line -> Yardsticks.unit(line.yardstick()),
        Notes.of(summary(lines)).with(Trace.of(reading, BenchTexts.OTHERS)));
  }

  private static String summary(SequencedMap<String, Comparison> lines) {
    long below = lines.values().stream().filter(line -> line.standing() == Standing.POOR).count();
    return "%d of %d figures are below what others reach at least.".formatted(below, lines.size());
  }
}
