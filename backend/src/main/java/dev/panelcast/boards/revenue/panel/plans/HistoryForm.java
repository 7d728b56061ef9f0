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
import dev.panelcast.boards.revenue.history.PlanHistoryModel;
import dev.panelcast.boards.revenue.panel.form.FieldText;
import dev.panelcast.boards.revenue.panel.form.PlanCalls;
import dev.panelcast.boards.revenue.state.PlanModel;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.kernel.PanelId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a plan, newest first, each with the way back to it; and the ways to revisions
 * that are not shown, which concern one viewer.
 */
public final class HistoryForm {

  private static final String TITLE = "History";
  private static final String BY = "Changed by";
  private static final String AT = "Changed";
  private static final String HOW = "How";
  private static final String ADDED = "Channel added";
  private static final String REMOVED = "Channel removed";
  private static final String FURTHER = "Further changes";
  private static final String OTHERS = "others";
  private static final String WANTED = OTHERS + ".revision";
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
  private final List<String> typed = new ArrayList<>();

  private HistoryForm() {}

  /** The panel. */
  public static Panel of(Model<PlanHistory> model) {
    return new Panel(
        new PanelId("plan-history"),
        TITLE,
        Kind.FORM,
        Cadence.onChange(),
        List.of(PlanModel.PLAN, PlanHistoryModel.UP_TO),
        model.datasets(),
        null,
        new Projection<>(model, (history, _) -> view(history)));
  }

  private static View view(PlanHistory history) {
    if (history.steps().isEmpty()) {
      return View.empty(
          "unknown_plan", "There is no plan %s. Choose another one.".formatted(history.id()));
    }
    HistoryForm form = new HistoryForm();
    long newest = history.newest();
    SequencedMap<String, Action> ways = ways(history);
    if (!ways.isEmpty()) {
      form.fields.put(WANTED, revision(newest));
      form.groups.put(OTHERS, new Group("Other revisions", ways));
    }
    history.steps().forEach(done -> form.card(history.id(), done, newest));
    String told =
        "Revisions %d to %d. Revision %d is the newest."
            .formatted(
                history.steps().getLast().first(),
                history.steps().getFirst().edition().revision(),
                newest);
    return View.of(
        new Form(
            form.fields,
            Long.toString(newest),
            new Submit(null, null, null, null),
            form.groups,
            new LinkedHashMap<>(),
            null,
            Notes.of(told).noting(told).keeping(form.typed.toArray(String[]::new))));
  }

  private static Field revision(long newest) {
    return new Field(
            "Revision",
            "number",
            (double) newest,
            null,
            1.0,
            (double) newest,
            1.0,
            null,
            null,
            "Revision must be a whole number from 1 to %d.".formatted(newest))
        .loose();
  }

  /** From these revisions to others. */
  private static SequencedMap<String, Action> ways(PlanHistory history) {
    SequencedMap<String, Action> ways = new LinkedHashMap<>();
    long newest = history.newest();
    long first = history.steps().getFirst().edition().revision();
    long last = history.steps().getLast().first();
    if (last > 1) {
      ways.put("older", Action.of("Show older", upTo(last - 1)));
    }
    if (first + PlanHistory.PAGE < newest) {
      ways.put("newer", Action.of("Show newer", upTo(first + PlanHistory.PAGE)));
    }
    if (first < newest) {
      ways.put("newest", Action.remove("Show the newest", PlanHistoryModel.UP_TO, null));
    }
    if (!ways.isEmpty()) {
      ways.putFirst(
          "go", Action.of("Show it", Map.of()).taking(Map.of(PlanHistoryModel.UP_TO, WANTED)));
    }
    return ways;
  }

  private static Map<String, Object> upTo(long revision) {
    return Map.of(PlanHistoryModel.UP_TO, revision);
  }

  private void card(String plan, Done done, long newest) {
    Edition edition = done.edition();
    String path = "r" + edition.revision();
    output(path + ".at", AT, edition.at().toString());
    if (edition.author().equals(Edition.NOBODY)) {
      output(path + ".by", BY, edition.author());
    } else {
      typed(path + ".by", BY, edition.author());
    }
    output(path + ".how", HOW, REASONS.getOrDefault(done.reason(), done.reason()));
    done.changes().forEach(change -> change(path + "." + change.path(), change));
    if (done.further() > 0) {
      output(path + ".further", FURTHER, (double) done.further());
    }
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    if (done.further() > 0) {
      buttons.put("all", Action.of("Show all changes", upTo(edition.revision())));
    }
    if (edition.revision() != newest) {
      buttons.put("restore", back(plan, edition.revision()));
    }
    String numbers =
        done.first() == edition.revision()
            ? "Revision %d".formatted(edition.revision())
            : "Revisions %d to %d".formatted(done.first(), edition.revision());
    groups.put(path, new Group(numbers, buttons));
  }

  private void change(String path, Change change) {
    String from = change.from();
    String to = change.to();
    if (FieldText.isRow(change.path())) {
      typed(path, to == null ? REMOVED : ADDED, to == null ? from : to);
      return;
    }
    FieldText field = FieldText.of(change.path(), change.channel());
    String values = "%s → %s".formatted(field.shown(from), field.shown(to));
    if (field.isTyped()) {
      typed(path, field.label(), values);
    } else {
      output(path, field.label(), values);
    }
  }

  private void typed(String path, String label, @Nullable String value) {
    typed.add("/fields/%s/value".formatted(path));
    output(path, label, value);
  }

  private void output(String path, String label, @Nullable Object value) {
    fields.put(path, new Field(label, "output", value, null, null, null, null, null, null, null));
  }

  private static Action back(String plan, long revision) {
    return Action.call(
            RESTORE, Map.of("revision", revision), Call.post(PlanCalls.of(plan, "restore")))
        .asking(
            "The plan gets the inputs of revision %d again, as a new revision."
                .formatted(revision));
  }
}
