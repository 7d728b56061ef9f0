package dev.panelcast.boards.revenue.panel.advisor;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import java.util.List;

/** The panels of the tab. */
public final class AdvisorPanels {

  private AdvisorPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.panel(
            "advisor", "Suggestions", Kind.LIST, PlanPanels.WITH_LIMITS, Suggestions::data));
  }
}
