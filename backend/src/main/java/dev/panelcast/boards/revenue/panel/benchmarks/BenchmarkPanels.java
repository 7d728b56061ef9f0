package dev.panelcast.boards.revenue.panel.benchmarks;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class BenchmarkPanels {

  private static final String FORM = "Whom the plan is compared with; none changes nothing.";

  private BenchmarkPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    Set<Section> reads = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    reads.add(Section.BENCHMARK);
    return List.of(
        panels.panel("bench-table", "Benchmarks", Kind.TABLE, reads, BenchTable::data),
        panels.panel("bench-position", "Benchmarks: position", Kind.BAR, reads, BenchBars::data),
        panels.panel(
            "benchmark-form",
            "Compared with",
            Kind.FORM,
            Set.of(Section.BENCHMARK),
            BenchmarkPanels::form));
  }

  private static PanelData form(Reading reading) {
    return new Forms(reading).section(Section.BENCHMARK).form(Notes.of(FORM));
  }
}
