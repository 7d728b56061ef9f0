package dev.panelcast.boards.revenue.panel.executive;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.boards.revenue.figures.Health;
import dev.panelcast.boards.revenue.panel.Levels;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.part.Figures;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.peers.Standing;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How well operation and business do, in points, with the parts of the operation. */
final class HealthGauge {

  private static final String FORMULA =
      """
      Funnel = mean of contact ÷ 60%, meeting ÷ 35%, close ÷ 25%. Team = mean of 100 − |closer load − \
      75%| × 200, ramp and 1 − attrition. Financial = mean of LTV:CAC ÷ 5, EBITDA margin ÷ 30%, \
      growth ÷ 20%. Operation = 0.3 funnel + 0.3 team + 0.4 financial. Business: LTV:CAC ≥ 5, 3, 1.5 \
      and payback ≤ 6, 12, 18 months and EBITDA margin ≥ 30, 15, 0% and gross margin ≥ 70, 60, 50% \
      give 100, 70, 40 points, weighted 0.35, 0.25, 0.25, 0.15. Excellent from 80, good from 60, fair \
      from 40, poor below.\
      """;
  private static final double FULL = 100;
  private static final List<Step> STEPS =
      List.of(
          new Step(0, Grade.POOR),
          new Step(Standing.FAIR_HEALTH, Grade.FAIR),
          new Step(Standing.GOOD_HEALTH, Grade.GOOD),
          new Step(Standing.EXCELLENT_HEALTH, Grade.EXCELLENT));

  private HealthGauge() {}

  static PanelData data(Reading reading) {
    Health health = health(reading.now());
    Figures figures = new Figures(reading);
    add(figures, "operating", "Operation", o -> health(o).operating().total());
    add(figures, "business", "Business", o -> health(o).business().total());
    add(figures, "funnel", "Funnel", o -> health(o).operating().funnel());
    add(figures, "team", "Team", o -> health(o).operating().team());
    add(figures, "financial", "Financial", o -> health(o).operating().financial());
    return figures.gauge(
        0, FULL, STEPS, Notes.of(summary(health)).with(Trace.of(reading, FORMULA)));
  }

  private static void add(
      Figures figures, String key, String label, Function<Outcome, @Nullable Double> points) {
    figures.number(key, label, null, points, each -> Levels.of(Standing.ofHealth(each)));
  }

  private static Health health(Outcome outcome) {
    return outcome.figures().health();
  }

  private static String summary(Health health) {
    return "The operation has %s of 100 points, the business %s."
        .formatted(points(health.operating().total()), points(health.business().total()));
  }

  private static String points(@Nullable Double points) {
    return points == null ? "none" : String.format(Locale.ROOT, "%.0f", points);
  }
}
