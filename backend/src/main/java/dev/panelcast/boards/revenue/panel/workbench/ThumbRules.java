package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb.Cause;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb.Effect;
import dev.panelcast.boards.revenue.sensitivity.RuleOfThumb.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What experience says follows from a change. */
final class ThumbRules {

  private static final String FORMULA = "Effect = factor × the change of the cause.";
  private static final String NOTE = "Rule of thumb, not computed from your inputs.";
  private static final double EXAMPLE = 0.10;

  /** A cause and one of its effects. */
  private record Line(Cause cause, Effect effect) {}

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("cause", "When this grows", line -> title(line.cause())),
          Cell.text("result", "This changes", line -> title(line.effect().result())),
          Cell.number("factor", "By this times", null, line -> line.effect().factor()),
          Cell.delta("example", "For +10%", "fraction", line -> line.effect().of(EXAMPLE)));

  private ThumbRules() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    for (RuleOfThumb rule : RuleOfThumb.ALL) {
      for (Effect effect : rule.effects()) {
        lines.put(
            rule.cause().word() + "." + effect.result().word(), new Line(rule.cause(), effect));
      }
    }
    return Cell.table(CELLS, lines, Notes.of(NOTE).noting(NOTE).with(Trace.of(reading, FORMULA)));
  }

  private static String title(Cause cause) {
    return switch (cause) {
      case CLOSE_RATE -> "Close rate";
      case SALES_CYCLE -> "Sales cycle";
      case DEAL_SIZE -> "Deal size";
      case COST_PER_LEAD -> "Cost per lead";
    };
  }

  private static String title(Result result) {
    return switch (result) {
      case SALES -> "Sales";
      case REVENUE -> "Revenue";
      case EBITDA -> "EBITDA";
      case TEAM -> "Team";
      case COVERAGE -> "Pipeline coverage";
      case CASH -> "Cash";
      case LTV -> "LTV";
      case CAC -> "CAC";
      case LTV_TO_CAC -> "LTV:CAC";
    };
  }
}
