package dev.panelcast.boards.revenue.panel.actuals;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.actuals.Actuals;
import dev.panelcast.boards.revenue.live.ActualsModel;
import dev.panelcast.boards.revenue.live.ActualsState;
import dev.panelcast.boards.revenue.live.SalesModel;
import dev.panelcast.boards.revenue.live.SalesState;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import dev.panelcast.boards.revenue.panel.PlanPanels;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The panels of the tab. */
public final class ActualsPanels {

  private static final List<String> VARIABLES =
      List.of(PlanModel.PLAN, ActualsModel.OWNER, ActualsModel.PRODUCT, ActualsModel.PERIOD);

  private static final int QUARTER = 3;
  private static final int TWO_THIRDS = 8;

  private final ActualsModel actuals;
  private final SalesModel sales;

  private ActualsPanels(ActualsModel actuals, SalesModel sales) {
    this.actuals = actuals;
    this.sales = sales;
  }

  /** The panels in their order. */
  public static List<Panel> of(ActualsModel actuals, SalesModel sales) {
    ActualsPanels panels = new ActualsPanels(actuals, sales);
    return Stream.concat(panels.figures(), panels.held()).toList();
  }

  private Stream<Panel> figures() {
    return Stream.of(
        panel(
            new PanelId("actuals-revenue"),
            "Won revenue against the plan",
            Kind.TIMESERIES,
            null,
            Set.of(Section.DEAL, Section.CHANNELS),
            RevenueChart::view),
        panel(
            new PanelId("actuals-rates"),
            "Win rate and cycle",
            Kind.STAT,
            QUARTER,
            Set.of(),
            RateFigures::view),
        panel(
            new PanelId("actuals-pipeline"),
            "Open opportunities",
            Kind.BAR,
            QUARTER,
            Set.of(),
            PipelineBars::view),
        panel(
            RevenueVariables.OWNER_LIST,
            "Owners",
            Kind.TABLE,
            null,
            Set.of(Section.DEAL, Section.COMPENSATION, Section.QUOTAS),
            OwnerTable::view));
  }

  private Stream<Panel> held() {
    return Stream.of(
        panel(
            RevenueVariables.PRODUCT_LIST, "Products", Kind.TABLE, TWO_THIRDS, ProductTable::view),
        panel(new PanelId("actuals-import"), "Bring in files", Kind.FORM, null, ImportForm::view));
  }

  private Panel panel(
      PanelId id,
      String title,
      Kind kind,
      @Nullable Integer columns,
      Set<Section> sections,
      Function<Closed, View> view) {
    return new Panel(
        id,
        title,
        kind,
        Cadence.onChange(),
        VARIABLES,
        Stream.concat(sections.stream().map(Section::id), Stream.of(OpportunityStore.OPPORTUNITIES))
            .collect(Collectors.toSet()),
        columns,
        new Projection<>(actuals, (state, inputs) -> view(state, sections, inputs, view)));
  }

  private Panel panel(
      PanelId id,
      String title,
      Kind kind,
      @Nullable Integer columns,
      Function<SalesState, View> view) {
    return new Panel(
        id,
        title,
        kind,
        Cadence.onChange(),
        List.of(),
        sales.datasets(),
        columns,
        new Projection<>(sales, (state, _) -> view.apply(state)));
  }

  private static View view(
      ActualsState state, Set<Section> sections, Inputs inputs, Function<Closed, View> view) {
    Plan plan = state.plan();
    Actuals actuals = state.actuals();
    return plan == null || actuals == null
        ? PlanPanels.unknown(state.id())
        : view.apply(
            new Closed(
                actuals,
                plan,
                state.id(),
                sections,
                inputs.text(ActualsModel.OWNER).isPresent(),
                inputs.text(ActualsModel.PRODUCT).isPresent()));
  }
}
