package dev.panelcast.boards.revenue.panel.whatif;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Range;
import dev.panelcast.boards.revenue.panel.LeverVariables;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.kernel.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The levers; submitting moves them for this viewer alone and puts them into the address. */
final class LeverForm {

  private LeverForm() {}

  static PanelData data(Reading reading) {
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    for (Variable variable : LeverVariables.all()) {
      fields.put(variable.name(), field(variable, reading.inputs()));
    }
    return new Form(
        fields,
        null,
        new Submit("Try", null, null, null),
        Notes.of("Levers on the plan; they concern you alone and nothing is stored.")
            .noting("A preset takes the place of the levers below. The address keeps them all."));
  }

  private static Field field(Variable variable, Inputs inputs) {
    return switch (variable.kind()) {
      case Range range ->
          new Field(
              variable.title(),
              "number",
              inputs.number(variable.name()),
              range.unit().isEmpty() ? null : range.unit(),
              range.min().doubleValue(),
              range.max().doubleValue(),
              range.step().doubleValue(),
              null,
              null,
              null);
      case Choice choice ->
          new Field(
              variable.title(),
              "select",
              inputs.text(variable.name()).orElseThrow(),
              null,
              null,
              null,
              null,
              options(choice),
              null,
              null);
      case Variable.FromPanel _ -> throw new IllegalStateException("no lever: " + variable.name());
    };
  }

  private static List<FieldOption> options(Choice choice) {
    return choice.options().stream()
        .map(option -> new FieldOption(option.value(), option.title()))
        .toList();
  }
}
