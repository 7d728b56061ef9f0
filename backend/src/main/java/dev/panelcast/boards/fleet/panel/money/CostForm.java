package dev.panelcast.boards.fleet.panel.money;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.fleet.basis.Edition;
import dev.panelcast.boards.fleet.panel.FleetVariables;
import dev.panelcast.kernel.Inputs;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The viewer's assumptions; submitting makes them variables of this viewer alone. */
final class CostForm {
  private CostForm() {}

  static View view(Edition edition, Inputs inputs) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Variable variable : FleetVariables.all()) {
      if (variable.isPrivate() && variable.kind() instanceof Range) {
        fields.put(variable.name(), variable.field(inputs.number(variable.name())));
      }
    }
    Submit submit = new Submit("Apply", null, null, null);
    return View.of(
        new Form(
            fields,
            null,
            submit,
            Notes.of("Assumptions behind the cost figures; they concern you alone.")));
  }
}
