package dev.panelcast.boards.revenue;

import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.panel.advisor.AdvisorPanels;
import dev.panelcast.boards.revenue.panel.benchmarks.BenchmarkPanels;
import dev.panelcast.boards.revenue.panel.compensation.CompensationPanels;
import dev.panelcast.boards.revenue.panel.deepdive.DeepDivePanels;
import dev.panelcast.boards.revenue.panel.executive.ExecutivePanels;
import dev.panelcast.boards.revenue.panel.finance.FinancePanels;
import dev.panelcast.boards.revenue.panel.forecast.ForecastPanels;
import dev.panelcast.boards.revenue.panel.gtm.GtmPanels;
import dev.panelcast.boards.revenue.panel.header.HeaderPanels;
import dev.panelcast.boards.revenue.panel.inputs.InputPanels;
import dev.panelcast.boards.revenue.panel.operations.OperationsPanels;
import dev.panelcast.boards.revenue.panel.performance.PerformancePanels;
import dev.panelcast.boards.revenue.panel.team.TeamPanels;
import dev.panelcast.boards.revenue.panel.tools.ToolPanels;
import dev.panelcast.boards.revenue.panel.trends.TrendPanels;
import dev.panelcast.boards.revenue.panel.whatif.WhatIfPanels;
import dev.panelcast.boards.revenue.panel.workbench.WorkbenchPanels;
import dev.panelcast.boards.revenue.trend.TrendModel;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The board itself: its tabs, its panels and what must be there before it is shown. */
final class RevenueBoard implements Board {

  private final List<Tab> tabs = new ArrayList<>();
  private final List<Panel> panels = new ArrayList<>();
  private final List<PanelId> everyTab;
  private final List<Dataset> datasets;
  private final Mono<Void> preparation;

  /**
   * The board.
   *
   * @param trend the history of a plan
   * @param plans the panels that list the plans and their history
   * @param tools the panels that compute on request
   * @param actuals the panels of what really closed
   * @param datasets what takes rows from outside
   * @param preparation sees that there is a plan
   */
  RevenueBoard(
      PlanPanels declared,
      TrendModel trend,
      List<Panel> plans,
      List<Panel> tools,
      List<Panel> actuals,
      List<Dataset> datasets,
      Mono<Void> preparation) {
    this.datasets = List.copyOf(datasets);
    this.preparation = preparation;
    everyTab = added(HeaderPanels.of(declared));
    tab("gtm", "GTM command center", GtmPanels.of(declared));
    tab("compensation", "Compensation", CompensationPanels.of(declared));
    List<PanelId> performance = added(PerformancePanels.of(declared));
    performance.addAll(GtmPanels.SHARED);
    tabs.add(new Tab("performance", "Business performance", performance));
    tab("what-if", "What-if", WhatIfPanels.of(declared));
    tab("actuals", "Actuals", actuals);
    tab("configuration", "Configuration", joined(InputPanels.of(declared), plans));
    tab("team", "Team performance", TeamPanels.of(declared));
    tab("advisor", "Advisor", AdvisorPanels.of(declared));
    tab("workbench", "Workbench", joined(WorkbenchPanels.of(declared), tools));
    tab("executive", "Executive", ExecutivePanels.of(declared));
    tab("trends", "Trends", TrendPanels.of(trend));
    tab("finance", "Financial health", FinancePanels.of(declared));
    tab("forecast", "Forecasting", ForecastPanels.of(declared));
    tab("operations", "Operations", OperationsPanels.of(declared));
    tab("benchmarks", "Benchmarks", BenchmarkPanels.of(declared));
    tab("deep-dive", "Deep dive", DeepDivePanels.of(declared));
  }

  @Override
  public BoardId id() {
    return new BoardId("revenue");
  }

  @Override
  public String title() {
    return "Revenue";
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  @Override
  public List<PanelId> everyTab() {
    return List.copyOf(everyTab);
  }

  @Override
  public List<Panel> panels() {
    return List.copyOf(panels);
  }

  @Override
  public List<Variable> variables() {
    return Stream.of(
            RevenueVariables.all(),
            ToolPanels.variables(),
            TrendPanels.variables(),
            DeepDivePanels.variables())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Dataset> datasets() {
    return datasets;
  }

  @Override
  public Mono<Void> prepare() {
    return preparation;
  }

  private void tab(String id, String title, List<Panel> shown) {
    tabs.add(new Tab(id, title, added(shown)));
  }

  private static List<Panel> joined(List<Panel> first, List<Panel> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private List<PanelId> added(List<Panel> shown) {
    panels.addAll(shown);
    return shown.stream().map(Panel::id).collect(Collectors.toCollection(ArrayList::new));
  }
}
