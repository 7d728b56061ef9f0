package dev.panelcast.boards.revenue.panel.operations;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class OperationsPanels {

  private OperationsPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.panel(
            "ops-efficiency",
            "Efficiency",
            Kind.STAT,
            Set.of(Section.CHANNELS, Section.TEAM, Section.CAPACITY),
            Efficiency::data),
        panels.view(
            "ops-heatmap",
            "Stage rates",
            Kind.HEATMAP,
            Set.of(Section.CHANNELS, Section.BENCHMARK),
            List.of(),
            Channels.orNone(StageRates::data)));
  }
}
