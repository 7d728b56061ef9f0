package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A plan and what follows from it, computed once for all panels.
 *
 * @param figures every figure
 * @param document the plan as JSON, by sections; not to be changed
 */
public record Outcome(Figures figures, Map<Section, JsonNode> document) {

  static Outcome of(Plan plan) {
    return new Outcome(Figures.of(plan), PlanDocument.of(plan));
  }

  /** The plan that it follows from. */
  public Plan plan() {
    return figures.plan();
  }

  /** From leads to profit. */
  public Economy economy() {
    return figures.economy();
  }

  /** Worth and cost of a customer. */
  public UnitEconomics unit() {
    return figures.unit();
  }
}
