package dev.panelcast.boards.revenue.panel.compensation;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class CompensationPanels {

  private static final List<String> BY_ROLE = List.of(RevenueVariables.ROLE);

  private CompensationPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.panel(
            "commission-flow",
            "Commission flow",
            Kind.WATERFALL,
            Set.of(Section.DEAL, Section.CHANNELS, Section.TEAM, Section.COMPENSATION),
            List.of(RevenueVariables.VIEW),
            CommissionFlow::data),
        panels.view(
            "period-earnings",
            "Period earnings",
            Kind.TABLE,
            Set.of(
                Section.DEAL,
                Section.CHANNELS,
                Section.TEAM,
                Section.COMPENSATION,
                Section.CAPACITY),
            BY_ROLE,
            PeriodEarnings::view),
        panels.panel(
            "daily-targets",
            "Daily activity",
            Kind.TABLE,
            Set.of(Section.CHANNELS, Section.TEAM, Section.CAPACITY),
            List.of(),
            DailyTargets::data),
        panels.panel(
            "team-table",
            "Team",
            Kind.TABLE,
            Set.of(Section.TEAM, Section.COMPENSATION),
            BY_ROLE,
            TeamTable::data));
  }
}
