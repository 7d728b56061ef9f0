package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.Group;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.form.NewPlan;
import dev.panelcast.kernel.Inputs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The levers; submitting moves them for this viewer alone and puts them into the address. */
final class LeverForm {

  private LeverForm() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Variable variable : LeverVariables.all()) {
      fields.put(variable.name(), variable.field(value(variable, reading.inputs())));
    }
    fields.put(NewPlan.nameKey(), NewPlan.name());
    Group own = NewPlan.copy(reading.plan(), "levers", LeverVariables.levers(reading.inputs()));
    return new Form(
        fields,
        null,
        new Submit(null, null, null, null),
        new LinkedHashMap<>(Map.of(NewPlan.PATH, own)),
        new LinkedHashMap<>(),
        null,
        Notes.of("Levers on the plan; they concern you alone until you save them as a plan.")
            .noting("A preset takes the place of the levers below. The address keeps them all."));
  }

  private static Object value(Variable variable, Inputs inputs) {
    return variable.kind() instanceof Range
        ? inputs.number(variable.name())
        : inputs.text(variable.name()).orElseThrow();
  }
}
