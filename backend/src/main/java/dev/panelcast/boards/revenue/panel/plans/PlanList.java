package dev.panelcast.boards.revenue.panel.plans;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Table;
import dev.panelcast.boards.revenue.panel.RevenueVariables;
import dev.panelcast.boards.revenue.state.PlanNames;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.PlanStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All plans with their last change; the choice of the variable {@code plan}. */
public final class PlanList {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("plan", "Plan", null, "text", null),
          new Column("revision", "Revision", null, "number", null),
          new Column("author", "Changed by", null, "text", null),
          new Column("changedAt", "Changed", null, "instant", null));

  private PlanList() {}

  /** The panel. */
  public static Panel of(Model<PlanNames> model) {
    return new Panel(
        RevenueVariables.PLAN_LIST,
        "Plans",
        Kind.TABLE,
        Cadence.onChange(),
        List.of(),
        Set.of(PlanStore.PLANS),
        null,
        new Projection<>(model, (names, _) -> view(names)));
  }

  private static View view(PlanNames names) {
    SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    List<String> typed = new ArrayList<>(List.of("/rows/*/plan"));
    for (PlanStore.Head plan : names.plans()) {
      rows.put(
          plan.id(),
          Map.of(
              "plan", plan.id(),
              "revision", plan.edition().revision(),
              "author", plan.edition().author(),
              "changedAt", plan.edition().at()));
      if (!plan.edition().author().equals(Edition.NOBODY)) {
        typed.add("/rows/%s/author".formatted(plan.id()));
      }
    }
    int count = names.plans().size();
    return View.of(
        new Table(
            new Grid(COLUMNS, rows, Map.of(), Map.of(), null),
            Notes.of(count == 1 ? "One plan." : "%d plans.".formatted(count))
                .keeping(typed.toArray(String[]::new))));
  }
}
