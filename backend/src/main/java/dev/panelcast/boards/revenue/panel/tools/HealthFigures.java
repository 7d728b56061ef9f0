package dev.panelcast.boards.revenue.panel.tools;

import java.util.List;

/** How well the plan does as a whole. */
final class HealthFigures {

  static final List<KeyFigure> ALL =
      List.of(
          new KeyFigure(
              "operating-health",
              "Operating health",
              null,
              """
              0.3 × funnel + 0.3 × team + 0.4 × finance, each the mean of its parts from 0 to 100: \
              rates ÷ 60, 35, 25%; 100 − |closer load − 75%| × 200, ramp, 1 − attrition; LTV:CAC ÷ 5, \
              EBITDA margin ÷ 30%, growth ÷ 20%.\
              """,
              o -> o.figures().health().operating().total(),
              List.of(
                  "contact-rate",
                  "meeting-rate",
                  "close-rate",
                  "closer-load",
                  "ltv-to-cac",
                  "ebitda-margin"),
              List.of("finance.rampProductivity", "finance.attritionRate", "finance.growthRate")),
          new KeyFigure(
              "business-health",
              "Business health",
              null,
              """
              Points of LTV:CAC × 0.35 + payback × 0.25 + EBITDA margin × 0.25 + gross margin × 0.15, \
              each 100, 70, 40 or 0.\
              """,
              o -> o.figures().health().business().total(),
              List.of("ltv-to-cac", "payback", "ebitda-margin", "gross-margin"),
              List.of()),
          new KeyFigure(
              "runway",
              "Runway",
              "months",
              "Cash balance ÷ (costs − gross revenue), none while more comes in than goes out.",
              o -> o.figures().health().runway().months(),
              List.of("gross", "gov-fees", "cogs", "marketing", "operating"),
              List.of("finance.cashBalance")),
          new KeyFigure(
              "rule-of-40",
              "Rule of 40",
              null,
              "Growth in % + EBITDA margin in %.",
              o -> o.figures().health().ruleOf40(),
              List.of("ebitda-margin"),
              List.of("finance.growthRate")));

  private HealthFigures() {}
}
