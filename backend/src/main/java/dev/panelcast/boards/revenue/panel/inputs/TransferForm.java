package dev.panelcast.boards.revenue.panel.inputs;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Call;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.form.NewPlan;
import dev.panelcast.boards.revenue.panel.form.PlanCalls;
import dev.panelcast.boards.revenue.panel.part.Forms;
import dev.panelcast.boards.revenue.panel.part.Trace;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A plan as a file and back, as another plan, and back to the defaults. */
final class TransferForm {

  private static final String SUMMARY = "A plan as a file, as another plan, or as it began.";
  private static final String FORMULA =
      "Counted are the sections in which at least one input is not as it was in a new plan.";
  private static final String DIFFERS = "Sections that differ from the defaults";
  private static final String EXPORT = "Export as a file";
  private static final String IMPORT = "Import a file";
  private static final String RESET = "Reset to the defaults";
  private static final String SURE =
      "All inputs of this plan get their defaults. Its history keeps what they were.";
  private static final String REPLACES =
      "What the file holds replaces the inputs of this plan. Its history keeps what they were.";
  private static final String JSON = "application/json";

  private TransferForm() {}

  static PanelData data(Reading reading) {
    String plan = reading.plan();
    double differing = differing(reading.now().document()).size();
    return new Forms(reading)
        .changing(reading.sections())
        .output("differing", DIFFERS, differing, "count")
        .action("export", save(EXPORT, PlanCalls.of(plan, "export")))
        .action("import", load(IMPORT, PlanCalls.of(plan, "import")).asking(REPLACES))
        .action(
            "reset",
            Action.call(RESET, Map.of(), Call.post(PlanCalls.of(plan, "reset"))).asking(SURE))
        .field(NewPlan.nameKey(), NewPlan.name())
        .group(NewPlan.PATH, NewPlan.copy(plan))
        .form(Notes.of(SUMMARY).with(Trace.of(reading, FORMULA)));
  }

  private static List<Section> differing(Map<Section, JsonNode> document) {
    Map<Section, JsonNode> defaults = PlanDocument.defaults();
    return Arrays.stream(Section.values())
        .filter(section -> !Objects.equals(defaults.get(section), document.get(section)))
        .toList();
  }

  private static Action save(String label, String path) {
    return Action.call(label, Map.of(), new Call("GET", path, null));
  }

  private static Action load(String label, String path) {
    return Action.call(label, Map.of(), new Call("POST", path, JSON));
  }
}
