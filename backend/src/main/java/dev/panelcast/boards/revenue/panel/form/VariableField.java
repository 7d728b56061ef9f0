package dev.panelcast.boards.revenue.panel.form;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that set variables of their viewer. */
public final class VariableField {

  private VariableField() {}

  /** A field that holds a variable's value. */
  public static Field of(Variable variable, Object value) {
    return switch (variable.kind()) {
      case Range range ->
          new Field(
              variable.title(),
              "number",
              value,
              range.unit().isEmpty() ? null : range.unit(),
              range.min().doubleValue(),
              range.max().doubleValue(),
              range.step().doubleValue(),
              null,
              null,
              null);
      case Choice choice -> chosen(variable, choice, value);
      case Variable.FromPanel _ ->
          throw new IllegalStateException("no field for " + variable.name());
    };
  }

  private static Field chosen(Variable variable, Choice choice, @Nullable Object value) {
    List<FieldOption> options =
        choice.options().stream()
            .map(option -> new FieldOption(option.value(), option.title()))
            .toList();
    return new Field(
        variable.title(), "select", value, null, null, null, null, options, null, null);
  }
}
