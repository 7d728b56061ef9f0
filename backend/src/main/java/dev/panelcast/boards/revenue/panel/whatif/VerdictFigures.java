package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Reason;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.whatif.Verdict;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Whether the levers pay. */
final class VerdictFigures {

  private static final String FORMULA =
      " Verdict: x = (EBITDA′ − EBITDA) ÷ |EBITDA|; above 20% excellent, below −20% risky.";

  private VerdictFigures() {}

  static PanelData data(Reading reading) {
    WhatIf whatIf = reading.now().whatIf(LeverVariables.levers(reading.inputs()));
    Verdict verdict = whatIf.verdict();
    double before = whatIf.before().profit().ebitda();
    double after = whatIf.after().profit().ebitda();
    SequencedMap<String, Item> items = new LinkedHashMap<>();
    String word = verdict == null ? null : word(verdict);
    items.put("verdict", Item.of("Verdict", word, null, level(verdict)));
    items.put("ebitda", new Item("EBITDA with levers", after, "usd", null, after - before));
    return new Stat(
        items,
        Notes.of(word == null ? "There is no verdict." : word + ".")
            .with(Trace.of(reading, Comparison.FORMULA + FORMULA))
            .because(
                word == null ? Map.of("/items/verdict/value", Reason.ZERO_DENOMINATOR) : Map.of()));
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case EXCELLENT -> "Excellent";
      case NEUTRAL -> "Neutral";
      case RISKY -> "Risky";
    };
  }

  private static Grade level(@Nullable Verdict verdict) {
    return switch (verdict) {
      case EXCELLENT -> Grade.EXCELLENT;
      case RISKY -> Grade.POOR;
      case null, default -> Grade.NEUTRAL;
    };
  }
}
