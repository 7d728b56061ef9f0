package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.FormPart.Action;
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
import dev.panelcast.boards.revenue.whatif.Levers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The levers; submitting moves them for this viewer alone and puts them into the address. */
final class LeverForm {

  private LeverForm() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Variable variable : LeverVariables.all()) {
      if (variable.kind() instanceof Range range) {
        double value = reading.inputs().number(variable.name());
        fields.put(variable.name(), variable.slider(range, value));
      }
    }
    fields.put(NewPlan.nameKey(), NewPlan.name());
    Group own = NewPlan.copy(reading.plan(), "levers", LeverVariables.levers(reading.inputs()));
    return new Form(
        fields,
        null,
        new Submit(null, null, null, null),
        new LinkedHashMap<>(Map.of(NewPlan.PATH, own)),
        presets(),
        null,
        Notes.of("Levers on the plan; they concern you alone until you save them as a plan.")
            .noting("A button sets all levers at once. The address keeps them."));
  }

  private static SequencedMap<String, Action> presets() {
    SequencedMap<String, Action> buttons = new LinkedHashMap<>();
    buttons.put("growth", preset("Growth: team 1.5, marketing 1.5", Levers.GROWTH));
    buttons.put("profit", preset("Profit: operating costs 0.8", Levers.PROFIT));
    buttons.put("reset", preset("Reset: nothing moved", Levers.NEUTRAL));
    return buttons;
  }

  private static Action preset(String label, Levers levers) {
    return Action.of(label, LeverVariables.values(levers));
  }
}
