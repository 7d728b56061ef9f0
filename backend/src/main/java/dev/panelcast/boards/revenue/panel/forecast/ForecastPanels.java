package dev.panelcast.boards.revenue.panel.forecast;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Set;

/** The panels of the tab. */
public final class ForecastPanels {

  private static final Set<Section> READS = Set.of(Section.DEAL, Section.CHANNELS, Section.TARGETS);

  private ForecastPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    List<String> oneScenario = List.of(RevenueVariables.SCENARIO, RevenueVariables.HORIZON);
    return List.of(
        panels.panel(
            "forecast-revenue",
            "Forecast",
            Kind.TIMESERIES,
            READS,
            oneScenario,
            ForecastChart::one),
        panels.panel(
            "forecast-summary",
            "Forecast totals",
            Kind.STAT,
            READS,
            oneScenario,
            ForecastTotals::data),
        panels.panel(
            "forecast-scenarios",
            "Forecast scenarios",
            Kind.TIMESERIES,
            READS,
            List.of(RevenueVariables.HORIZON),
            ForecastChart::all));
  }
}
