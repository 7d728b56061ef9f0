package dev.panelcast.boards.revenue.panel.executive;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class ExecutivePanels {

  private ExecutivePanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    Set<Section> goals = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    goals.addAll(Set.of(Section.QUOTAS, Section.TARGETS, Section.BENCHMARK));
    Set<Section> health = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    health.addAll(Set.of(Section.CAPACITY, Section.FINANCE));
    return List.of(
        PlanPanels.wide(
            12, panels.panel("exec-scorecard", "Scorecard", Kind.STAT, goals, Scorecard::data)),
        PlanPanels.wide(
            12, panels.panel("exec-health", "Health", Kind.GAUGE, health, HealthGauge::data)));
  }
}
