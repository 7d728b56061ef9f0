package dev.panelcast.boards.revenue.panel.performance;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The panels of the tab that no other tab has. */
public final class PerformancePanels {

  private static final Set<Section> SALES = Set.of(Section.DEAL, Section.CHANNELS);

  private PerformancePanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    Set<Section> withStakeholders = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    withStakeholders.add(Section.STAKEHOLDERS);
    List<Panel> figures =
        List.of(
            panels.panel(
                "perf-kpi",
                "Key figures",
                Kind.STAT,
                Set.of(Section.DEAL, Section.CHANNELS, Section.TEAM),
                PerformanceFigures::key),
            panels.panel(
                "unit-economics", "Unit economics", Kind.STAT, SALES, PerformanceFigures::unit),
            panels.panel(
                "unit-extras", "More unit costs", Kind.STAT, SALES, PerformanceFigures::extras));
    return Stream.of(figures, money(panels, withStakeholders), sales(panels))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Panel> money(PlanPanels panels, Set<Section> withStakeholders) {
    return List.of(
        panels.panel(
            "pnl-summary", "Profit and loss", Kind.TABLE, withStakeholders, ProfitLines::data),
        panels.panel(
            "pnl-waterfall",
            "P&L waterfall",
            Kind.WATERFALL,
            PlanPanels.ALL_INPUTS,
            ProfitSteps::data),
        panels.panel(
            "revenue-timeline",
            "Cash timeline",
            Kind.TIMESERIES,
            Set.of(Section.DEAL, Section.CHANNELS, Section.TARGETS),
            List.of(RevenueVariables.HORIZON),
            CashChart::data));
  }

  private static List<Panel> sales(PlanPanels panels) {
    return List.of(
        panels.panel(
            "sales-activity", "Sales activity", Kind.STAT, SALES, PerformanceFigures::activity),
        panels.panel("process-timeline", "Process", Kind.LIST, SALES, ProcessSteps::data));
  }
}
