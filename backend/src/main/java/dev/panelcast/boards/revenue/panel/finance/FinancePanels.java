package dev.panelcast.boards.revenue.panel.finance;

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
public final class FinancePanels {

  private static final String FORM = "What the company has and how its revenue renews.";

  private FinancePanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    Set<Section> reads = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    reads.add(Section.FINANCE);
    return List.of(
        panels.panel("fin-margins", "Margins", Kind.STAT, reads, Margins::data),
        panels.panel("fin-runway", "Runway", Kind.STAT, reads, Runway::data),
        panels.panel("fin-rule40", "Rule of 40", Kind.STAT, reads, GrowthAndProfit::data),
        PlanPanels.wide(
            12,
            panels.panel(
                "finance-form",
                "Cash, renewal and growth",
                Kind.FORM,
                Set.of(Section.FINANCE),
                FinancePanels::form)));
  }

  private static PanelData form(Reading reading) {
    return new Forms(reading).section(Section.FINANCE).form(Notes.of(FORM));
  }
}
