package dev.panelcast.boards.revenue.panel;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcomes;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.state.PlanState;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declares panels that are projected from a plan when a section that they read changes. */
public final class PlanPanels {

  /** What the profit of a plan follows from. */
  public static final Set<Section> ALL_INPUTS =
      Set.of(Section.DEAL, Section.CHANNELS, Section.TEAM, Section.COMPENSATION, Section.OPEX);

  /** The same and what it is measured against. */
  public static final Set<Section> WITH_LIMITS =
      Set.of(
          Section.DEAL,
          Section.CHANNELS,
          Section.TEAM,
          Section.COMPENSATION,
          Section.OPEX,
          Section.CAPACITY,
          Section.TARGETS,
          Section.STAKEHOLDERS);

  private final PlanModel model;
  private final Outcomes outcomes;

  /**
   * A declarer.
   *
   * @param model the plan
   * @param outcomes what follows from plans
   */
  public PlanPanels(PlanModel model, Outcomes outcomes) {
    this.model = model;
    this.outcomes = outcomes;
  }

  /** The same panel with a width of its own, on a grid of 12. */
  public static Panel wide(int columns, Panel panel) {
    return new Panel(
        panel.id(),
        panel.title(),
        panel.kind(),
        panel.cadence(),
        panel.variables(),
        panel.datasets(),
        columns,
        panel.projection());
  }

  /** A panel that no further variable changes. */
  public Panel panel(
      String id, String title, Kind kind, Set<Section> reads, Function<Reading, PanelData> data) {
    return panel(id, title, kind, reads, List.of(), data);
  }

  /**
   * A panel.
   *
   * @param id identity within the board
   * @param title in sentence case
   * @param reads the sections that what it shows follows from, and no others
   * @param variables names of further variables that change what it shows
   * @param data what it shows
   */
  public Panel panel(
      String id,
      String title,
      Kind kind,
      Set<Section> reads,
      List<String> variables,
      Function<Reading, PanelData> data) {
    return view(id, title, kind, reads, variables, reading -> View.of(data.apply(reading)));
  }

  /** The same panel, of which there may be nothing to show. */
  public Panel view(
      String id,
      String title,
      Kind kind,
      Set<Section> reads,
      List<String> variables,
      Function<Reading, View> view) {
    List<String> all = new ArrayList<>(List.of(PlanModel.PLAN));
    all.addAll(variables);
    Set<Section> sections = EnumSet.noneOf(Section.class);
    sections.addAll(reads);
    return new Panel(
        new PanelId(id),
        title,
        kind,
        Cadence.onChange(),
        all,
        sections.stream().map(Section::id).collect(Collectors.toSet()),
        null,
        new Projection<>(model, (state, inputs) -> view(state, sections, inputs, view)));
  }

  /** What a panel shows of a plan that is not there. */
  public static View unknown(String plan) {
    return View.empty("unknown_plan", "There is no plan %s. Choose another one.".formatted(plan));
  }

  private View view(
      PlanState state, Set<Section> sections, Inputs inputs, Function<Reading, View> view) {
    Plan plan = state.plan();
    if (plan == null) {
      return unknown(state.id());
    }
    return view.apply(
        new Reading(
            state,
            outcomes.of(plan),
            state.before(sections).map(outcomes::of).orElse(null),
            sections,
            inputs));
  }
}
