package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class WhatIfPanels {

  private WhatIfPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    List<String> levers = LeverVariables.names();
    return List.of(
        panels.panel("whatif-form", "Levers", Kind.FORM, Set.of(), levers, LeverForm::data),
        panels.panel(
            "whatif-compare",
            "Before and after",
            Kind.TABLE,
            PlanPanels.ALL_INPUTS,
            levers,
            Comparison::data),
        panels.panel(
            "whatif-verdict",
            "Verdict",
            Kind.STAT,
            PlanPanels.ALL_INPUTS,
            levers,
            VerdictFigures::data));
  }
}
