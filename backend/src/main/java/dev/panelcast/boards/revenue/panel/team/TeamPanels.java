package dev.panelcast.boards.revenue.panel.team;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class TeamPanels {

  private static final Set<Section> READS =
      Set.of(Section.DEAL, Section.CHANNELS, Section.TEAM, Section.COMPENSATION);

  private TeamPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.panel("ote-attainment", "OTE attainment", Kind.BAR, READS, OteBars::data),
        panels.panel("ote-totals", "Team totals", Kind.STAT, READS, OteTotals::data),
        panels.panel("ote-deals", "Deals for OTE", Kind.TABLE, READS, OteDeals::data));
  }
}
