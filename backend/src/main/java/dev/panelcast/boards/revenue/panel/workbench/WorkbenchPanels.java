package dev.panelcast.boards.revenue.panel.workbench;

import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The panels of the tab that are only read. */
public final class WorkbenchPanels {

  private static final Set<Section> FINANCE = Set.of(Section.FINANCE);

  private WorkbenchPanels() {}

  /** The panels in their order. */
  public static List<Panel> of(PlanPanels panels) {
    return Stream.of(money(panels), retention(panels), drivers(panels))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Panel> money(PlanPanels panels) {
    return List.of(
        PlanPanels.wide(
            5,
            panels.panel(
                "unit-cost-ladder",
                "Unit costs",
                Kind.TABLE,
                Set.of(Section.DEAL, Section.CHANNELS, Section.COMPENSATION),
                CostLadder::data)),
        PlanPanels.wide(
            7,
            panels.panel(
                "pnl-detailed",
                "Detailed P&L",
                Kind.TABLE,
                and(Section.TARGETS),
                MonthsOfProfit::data)));
  }

  private static List<Panel> retention(PlanPanels panels) {
    return List.of(
        PlanPanels.wide(
            6,
            panels.panel(
                "retention-waterfall", "Retention", Kind.WATERFALL, FINANCE, RetentionSteps::data)),
        PlanPanels.wide(
            6,
            panels.panel(
                "retention-path",
                "Retention path",
                Kind.TIMESERIES,
                FINANCE,
                RetentionLines::data)));
  }

  private static List<Panel> drivers(PlanPanels panels) {
    return List.of(
        PlanPanels.wide(
            12,
            panels.panel(
                "bottlenecks",
                "Bottlenecks",
                Kind.LIST,
                and(Section.CAPACITY),
                BottleneckLines::data)),
        PlanPanels.wide(
            5,
            panels.panel(
                "sensitivity",
                "Sensitivity",
                Kind.BAR,
                PlanPanels.ALL_INPUTS,
                ElasticityBars::data)),
        PlanPanels.wide(
            7,
            panels.panel(
                "sensitivity-rules", "Rules of thumb", Kind.TABLE, Set.of(), ThumbRules::data)));
  }

  private static Set<Section> and(Section more) {
    Set<Section> reads = EnumSet.copyOf(PlanPanels.ALL_INPUTS);
    reads.add(more);
    return reads;
  }
}
