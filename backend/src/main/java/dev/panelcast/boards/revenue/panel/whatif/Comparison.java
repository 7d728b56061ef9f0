package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Cell;
import dev.panelcast.boards.revenue.panel.part.Money;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.whatif.Change;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import dev.panelcast.boards.revenue.whatif.WhatIf.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of the plan as it is stored and with the levers. */
final class Comparison {

  static final String FORMULA =
      """
      Close rate′ = close rate + points, from 0 to 1. Sales′ = held × √marketing × close rate′. \
      Then commission, profit and loss as ever, with deal value × its lever, base pay × team, \
      marketing spend × marketing and operating costs × opex.\
      """;

  /** A figure before and after. */
  private record Line(String name, String unit, @Nullable Double before, @Nullable Double after) {
    Change change() {
      return Change.of(before, after);
    }
  }

  private static final List<Cell<Line>> CELLS =
      List.of(
          Cell.text("figure", "A month", Line::name),
          Cell.number("before", "Stored", null, Line::before),
          Cell.number("after", "With levers", null, Line::after),
          Cell.delta("delta", "Change", null, line -> line.change().delta()),
          Cell.delta("change", "Change, %", "fraction", line -> line.change().fraction()));

  private Comparison() {}

  static PanelData data(Reading reading) {
    WhatIf whatIf = reading.now().whatIf(LeverVariables.levers(reading.inputs()));
    SequencedMap<String, Line> lines = new LinkedHashMap<>();
    lines.put("sales", line("Sales", "count", whatIf, Outcome::sales));
    lines.put("revenue", usd("Revenue", whatIf, Outcome::revenue));
    lines.put("fees", usd("Government fees", whatIf, o -> o.profit().govFees()));
    lines.put("net", usd("Net revenue", whatIf, o -> o.profit().net()));
    lines.put("commissions", usd("Commissions", whatIf, o -> o.profit().costs().commissions()));
    lines.put("ebitda", usd("EBITDA", whatIf, o -> o.profit().ebitda()));
    lines.put("margin", line("EBITDA margin", "fraction", whatIf, o -> o.profit().ebitdaMargin()));
    String summary =
        "EBITDA %s as stored, %s with the levers."
            .formatted(
                Money.usd(whatIf.before().profit().ebitda()),
                Money.usd(whatIf.after().profit().ebitda()));
    Notes notes = Notes.of(summary).with(Trace.of(reading, FORMULA));
    boolean isOfNegative =
        lines.values().stream().anyMatch(line -> Change.isOfNegative(line.before()));
    return Cell.table(
        CELLS, lines, Line::unit, isOfNegative ? notes.noting(Change.OF_NEGATIVE) : notes);
  }

  private static Line usd(String name, WhatIf whatIf, Function<Outcome, @Nullable Double> value) {
    return line(name, "usd", whatIf, value);
  }

  private static Line line(
      String name, String unit, WhatIf whatIf, Function<Outcome, @Nullable Double> value) {
    return new Line(name, unit, value.apply(whatIf.before()), value.apply(whatIf.after()));
  }
}
