package dev.panelcast.boards.revenue.panel.deepdive;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.word.Channels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class DeepDivePanels {

  private static final Set<Section> READS =
      Set.of(Section.DEAL, Section.CHANNELS, Section.BENCHMARK);

  private DeepDivePanels() {}

  /** What the panels are asked. */
  public static List<Variable> variables() {
    return List.of(Compared.CHOICE.variable());
  }

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return List.of(
        panels.view(
            "deep-channels",
            "Channels",
            Kind.BAR,
            READS,
            List.of(Compared.CHOICE.name()),
            Channels.orNone(ComparedBars::data)),
        panels.view(
            "deep-findings",
            "Findings",
            Kind.LIST,
            READS,
            List.of(),
            Channels.orNone(FindingLines::data)));
  }
}
