package dev.panelcast.boards.revenue.panel.header;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of every tab. */
public final class HeaderPanels {

  private static final Set<Section> SALES = Set.of(Section.DEAL, Section.CHANNELS);

  private HeaderPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.panel("kpi-sales", "Sales", Kind.STAT, SALES, List.of(), SalesFigures::data),
        panels.panel(
            "kpi-profit",
            "Profit",
            Kind.STAT,
            PlanPanels.ALL_INPUTS,
            List.of(),
            ProfitFigures::data),
        panels.panel("pipeline-strip", "Pipeline", Kind.FUNNEL, SALES, List.of(), Pipeline::data));
  }
}
