package dev.panelcast.boards.revenue.panel.plans;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Call;
import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Group;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.history.PlanHistory;
import dev.panelcast.boards.revenue.history.PlanHistory.Change;
import dev.panelcast.boards.revenue.history.PlanHistory.Done;
import dev.panelcast.boards.revenue.panel.form.FieldText;
import dev.panelcast.boards.revenue.panel.form.PlanCalls;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.kernel.PanelId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What was done to a plan, newest first, each with the way back to it. */
public final class HistoryForm {

  private static final String TITLE = "History";
  private static final String BY = "Changed by";
  private static final String AT = "Changed";
  private static final String HOW = "How";
  private static final String FURTHER = "Further changes";
  private static final String RESTORE = "Restore";

  private static final Map<String, String> REASONS =
      Map.of(
          "create", "Created",
          "edit", "Edited",
          "import", "Imported",
          "restore", "Restored",
          "reset", "Reset",
          "sql", "Written past the API");

  private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();

  private HistoryForm() {}

  /** The panel. */
  public static Panel of(Model<PlanHistory> model) {
    return new Panel(
        new PanelId("plan-history"),
        TITLE,
        Kind.FORM,
        Cadence.onChange(),
        List.of(PlanModel.PLAN),
        model.datasets(),
        null,
        new Projection<>(model, (history, _) -> view(history)));
  }

  private static View view(PlanHistory history) {
    if (history.revisions().isEmpty()) {
      return View.empty(
          "unknown_plan", "There is no plan %s. Choose another one.".formatted(history.id()));
    }
    HistoryForm form = new HistoryForm();
    long newest = history.revisions().getFirst().edition().revision();
    history.revisions().forEach(done -> form.card(history.id(), done, newest));
    return View.of(
        new Form(
            form.fields,
            Long.toString(newest),
            new Submit(null, "PATCH", PlanCalls.plan(history.id()), null),
            form.groups,
            new LinkedHashMap<>(),
            null,
            Notes.of("Revision %d is the newest.".formatted(newest))));
  }

  private void card(String plan, Done done, long newest) {
    Edition edition = done.edition();
    String path = "r" + edition.revision();
    output(path + ".at", AT, edition.at().toString());
    output(path + ".by", BY, edition.author());
    output(path + ".how", HOW, REASONS.getOrDefault(done.reason(), done.reason()));
    for (Change change : done.changes()) {
      FieldText field = FieldText.of(change.path());
      output(
          "%s.%s".formatted(path, change.path()),
          field.label(),
          "%s → %s".formatted(field.shown(change.from()), field.shown(change.to())));
    }
    if (done.further() > 0) {
      output(path + ".further", FURTHER, (double) done.further());
    }
    groups.put(
        path,
        new Group(
            "Revision %d".formatted(edition.revision()),
            edition.revision() == newest ? new LinkedHashMap<>() : back(plan, edition.revision())));
  }

  private void output(String path, String label, @Nullable Object value) {
    fields.put(path, new Field(label, "output", value, null, null, null, null, null, null, null));
  }

  private static SequencedMap<String, Action> back(String plan, long revision) {
    Action restore =
        Action.call(
            RESTORE, Map.of("revision", revision), Call.post(PlanCalls.of(plan, "restore")));
    return new LinkedHashMap<>(
        Map.of(
            "restore",
            restore.asking(
                "The plan gets the inputs of revision %d again, as a new revision."
                    .formatted(revision))));
  }
}
