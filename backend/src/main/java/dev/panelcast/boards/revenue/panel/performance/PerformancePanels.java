package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.PanelData;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The panels of the tab that no other tab has. */
public final class PerformancePanels {

  private static final Set<Section> SALES = Set.of(Section.DEAL, Section.CHANNELS);

  private PerformancePanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    Set<Section> withStakeholders = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    withStakeholders.add(Section.STAKEHOLDERS);
    return List.of(
        plain(
            panels,
            "perf-kpi",
            "Key figures",
            Kind.STAT,
            Set.of(Section.DEAL, Section.CHANNELS, Section.TEAM),
            PerformanceFigures::key),
        plain(
            panels, "unit-economics", "Unit economics", Kind.STAT, SALES, PerformanceFigures::unit),
        plain(
            panels, "unit-extras", "More unit costs", Kind.STAT, SALES, PerformanceFigures::extras),
        plain(
            panels,
            "pnl-summary",
            "Profit and loss",
            Kind.TABLE,
            withStakeholders,
            ProfitLines::data),
        plain(
            panels,
            "sales-activity",
            "Sales activity",
            Kind.STAT,
            SALES,
            PerformanceFigures::activity),
        plain(panels, "process-timeline", "Process", Kind.LIST, SALES, ProcessSteps::data));
  }

  private static Panel plain(
      PlanPanels panels,
      String id,
      String title,
      Kind kind,
      Set<Section> reads,
      Function<Reading, PanelData> data) {
    return panels.panel(id, title, kind, reads, List.of(), data);
  }
}
