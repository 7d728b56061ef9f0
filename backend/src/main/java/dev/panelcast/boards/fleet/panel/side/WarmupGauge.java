package dev.panelcast.boards.fleet.panel.side;

import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Formula;
import dev.panelcast.board.PanelData.FormulaInput;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.panel.Figures;
import dev.panelcast.boards.fleet.tick.Feed.Warmup;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.Inputs;
import java.util.List;

/** Share of servers whose series are long enough. */
final class WarmupGauge {
  private static final double FULL = 100;
  private static final List<Step> STEPS =
      List.of(new Step(0, Level.WATCH), new Step(FULL, Level.HEALTHY));

  private WarmupGauge() {}

  static View view(Tick tick, Inputs inputs) {
    Warmup warmup = tick.feed().warmup();
    Figures figures =
        new Figures()
            .maybe("ready", "Ready", warmup.percent(), "percent", Figures.ZERO_DENOMINATOR);
    Notes notes =
        Notes.of("%d of %d servers are warmed up.".formatted(warmup.ready(), warmup.servers()));
    return View.of(figures.gauge(0, FULL, STEPS, notes.with(formula(warmup))));
  }

  private static Formula formula(Warmup warmup) {
    return new Formula(
        "floor(ready servers / servers × 100); a demo server is ready with %d points, a real one"
                .formatted(Source.GENERATOR.readyPoints())
            + " with %d".formatted(Source.REAL.readyPoints()),
        List.of(
            new FormulaInput("ready servers", warmup.ready(), "count", null),
            new FormulaInput("servers", warmup.servers(), "count", null)));
  }
}
