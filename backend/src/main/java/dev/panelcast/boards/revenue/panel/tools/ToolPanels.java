package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.FromPanel;
import dev.panelcast.boards.revenue.pair.PlanPairModel;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.ToolVariables;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcomes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The panels that compute on request. */
public final class ToolPanels {

  private static final Set<Section> REVERSE =
      EnumSet.of(Section.CAPACITY, PlanPanels.ALL_INPUTS.toArray(Section[]::new));

  private ToolPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels, PlanPairModel pairs, Outcomes outcomes) {
    return List.of(
        PlanPanels.wide(
            12,
            panels.panel(
                "reverse",
                "Reverse engineering",
                Kind.FORM,
                REVERSE,
                ToolVariables.names(ToolVariables.reverse()),
                ReverseForm::data)),
        panels.panel(
            "attainment-calc",
            "Attainment tiers",
            Kind.FORM,
            Set.of(Section.COMPENSATION),
            ToolVariables.names(ToolVariables.tiers()),
            AttainmentForm::data),
        panels.panel(
            "value-trace",
            "Where a number comes from",
            Kind.LIST,
            EnumSet.allOf(Section.class),
            List.of(
                ValueTrace.FIGURE.name(),
                RevenueVariables.CHANNEL,
                RevenueVariables.ROLE,
                RevenueVariables.HORIZON),
            ValueTrace::data),
        ScenarioTable.of(pairs, outcomes));
  }

  /** What they are asked, beside the goal and the tiers. */
  public static List<Variable> variables() {
    return List.of(
        ValueTrace.FIGURE,
        new Variable(
            PlanPairModel.AGAINST,
            "Second plan",
            new FromPanel(RevenueVariables.PLAN_LIST, RevenueVariables.SLUG),
            null,
            "None",
            true));
  }
}
