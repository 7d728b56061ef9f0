package dev.panelcast.boards.revenue.panel.benchmarks;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.chart.Bars;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.panel.word.Yardsticks;
import dev.panelcast.boards.revenue.peers.Comparison;
import dev.panelcast.boards.revenue.peers.Yardstick;

/** Where each figure stands between nothing and excellent. */
final class BenchBars {

  private static final String FORMULA =
      """
      Position: a third at the minimum, two thirds at good, full at excellent and beyond, in \
      proportion between them.\
      """;
  private static final String NOTE = "33% is the minimum, 67% good, 100% excellent.";

  private BenchBars() {}

  static PanelData data(Reading reading) {
    Bars bars = new Bars();
    for (Comparison line : reading.now().figures().comparisons()) {
      bars.bar(
          line.yardstick().word(),
          Yardsticks.title(line.yardstick()),
          line.position(),
          Levels.of(line.standing()),
          line.yardstick() == Yardstick.ONBOARDING_RATE ? Reason.NO_DATA : Reason.ZERO_DENOMINATOR);
    }
    return bars.of(
        "fraction",
        Notes.of(NOTE).noting(NOTE).with(Trace.of(reading, FORMULA + " " + BenchTexts.OTHERS)));
  }
}
