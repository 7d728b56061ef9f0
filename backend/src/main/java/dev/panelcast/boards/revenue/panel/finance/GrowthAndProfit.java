package dev.panelcast.boards.revenue.panel.finance;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Rounded;
import dev.panelcast.boards.revenue.panel.part.Trace;
import org.jspecify.annotations.Nullable;

/** Growth and profit together. */
final class GrowthAndProfit {

  private static final String FORMULA =
      "Score = growth a month in % + EBITDA margin in %; 40 and above is the rule.";
  private static final double RULE = 40;

  private GrowthAndProfit() {}

  static PanelData data(Reading reading) {
    Double score = reading.now().figures().health().ruleOf40();
    return new Figures(reading)
        .number("score", "Score", "percent", o -> o.figures().health().ruleOf40())
        .number("growth", "Growth a month", "fraction", o -> o.plan().finance().growthRate())
        .number("margin", "EBITDA margin", "fraction", o -> o.economy().profit().ebitdaMargin())
        .stat(Notes.of(summary(score)).with(Trace.of(reading, FORMULA)));
  }

  private static String summary(@Nullable Double score) {
    if (score == null) {
      return "Without revenue there is no score.";
    }
    String points = Rounded.text(score, 1);
    return score < RULE
        ? "%s points, below the rule of 40.".formatted(points)
        : "%s points, above the rule of 40.".formatted(points);
  }
}
