package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.outlook.Forecast;
import dev.panelcast.boards.revenue.outlook.Forecast.Scenario;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.reverse.Answer;
import dev.panelcast.boards.revenue.reverse.Answer.Question;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.boards.revenue.whatif.WhatIf;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A plan and what follows from it, computed once for all panels. What further inputs make of it is
 * computed once for all who ask alike. Thread-safe.
 */
public final class Outcome {

  private final Outcomes outcomes;
  private final Figures figures;
  private final Map<Section, JsonNode> document;

  Outcome(Outcomes outcomes, Figures figures) {
    this.outcomes = outcomes;
    this.figures = figures;
    document = PlanDocument.of(figures.plan());
  }

  /** Every figure. */
  public Figures figures() {
    return figures;
  }

  /** The plan as JSON, by sections; not to be changed. */
  public Map<Section, JsonNode> document() {
    return document;
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

  /** The cash of so many months without growth, 1 to 120. */
  public CashTimeline timeline(int months) {
    return outcomes.timeline(economy(), plan().deal(), months);
  }

  /** The forecast of so many months. */
  public Forecast forecast(Scenario scenario, int months) {
    return outcomes.forecast(economy(), scenario, months);
  }

  /** The plan with levers. */
  public WhatIf whatIf(Levers levers) {
    return outcomes.whatIf(plan(), levers);
  }

  /** What it takes to reach a goal. */
  public Answer goal(Question question) {
    return outcomes.goal(plan(), question);
  }
}
