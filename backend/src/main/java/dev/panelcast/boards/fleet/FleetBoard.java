package dev.panelcast.boards.fleet;

import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.boards.fleet.basis.FleetModels;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.boards.fleet.panel.history.HistoryPanels;
import dev.panelcast.boards.fleet.panel.insight.InsightPanels;
import dev.panelcast.boards.fleet.panel.money.CostPanels;
import dev.panelcast.boards.fleet.panel.overview.OverviewPanels;
import dev.panelcast.boards.fleet.panel.ranking.RankingPanels;
import dev.panelcast.boards.fleet.panel.reference.ReferencePanels;
import dev.panelcast.boards.fleet.panel.response.ResponsePanels;
import dev.panelcast.boards.fleet.panel.side.SidePanels;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** The board itself: its tabs, its panels and what it does. */
final class FleetBoard implements Board {
  private final List<Tab> tabs = new ArrayList<>();
  private final List<Panel> panels = new ArrayList<>();
  private final List<PanelId> everyTab;
  private final FleetWork work;

  FleetBoard(FleetModels models, FleetWork work) {
    this.work = work;
    everyTab = added(SidePanels.of(models));
    tab("overview", "Overview", OverviewPanels.of(models));
    tab("heatmap", "Heatmap", RankingPanels.heatmap(models));
    tab("top5", "Top 5", RankingPanels.top(models));
    tab("history", "Historical", HistoryPanels.of(models));
    tab("cost", "Cost avoidance", CostPanels.of(models));
    tab("remediation", "Auto-remediation", ResponsePanels.remediation(models));
    tab("alerting", "Alerting", ResponsePanels.alerting(models));
    tab("insights", "Insights", InsightPanels.of(models));
    tab("advanced", "Advanced", ReferencePanels.advanced(models));
    tab("guide", "Guide", ReferencePanels.guide(models));
  }

  @Override
  public BoardId id() {
    return FleetModels.BOARD;
  }

  @Override
  public String title() {
    return "Server fleet";
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  @Override
  public List<PanelId> everyTab() {
    return everyTab;
  }

  @Override
  public List<Panel> panels() {
    return List.copyOf(panels);
  }

  @Override
  public List<Variable> variables() {
    return FleetVariables.all();
  }

  @Override
  public List<Dataset> datasets() {
    return work.datasets();
  }

  @Override
  public List<Job> jobs() {
    return work.jobs();
  }

  @Override
  public Mono<Void> prepare() {
    return work.prepare().get();
  }

  private void tab(String id, String title, List<Panel> shown) {
    tabs.add(new Tab(id, title, added(shown)));
  }

  private List<PanelId> added(List<Panel> shown) {
    panels.addAll(shown);
    return shown.stream().map(Panel::id).toList();
  }
}
