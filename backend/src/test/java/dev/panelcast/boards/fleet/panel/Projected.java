package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Projects a panel from a value as the engine does, with the board's defaults. */
public final class Projected {
  private final List<Panel> panels;

  /** Projects these panels. */
  public Projected(List<Panel> panels) {
    this.panels = panels;
  }

  /** What the panel of that id shows of a value; variables are pairs of name and value. */
  public View view(String id, Object value, String... variables) {
    Panel panel =
        panels.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    return view(panel, value, variables);
  }

  /** The data of the panel of that id, which has something to show. */
  public <D extends PanelData> D data(Class<D> kind, String id, Object value, String... variables) {
    return kind.cast(Objects.requireNonNull(view(id, value, variables).data()));
  }

  /** What a panel shows of a value. */
  public static View view(Panel panel, Object value, String... variables) {
    return apply(panel.projection(), value, inputs(panel, variables));
  }

  private static <V> View apply(Projection<V> projection, Object value, Inputs inputs) {
    Model<V> model = projection.model();
    return projection.view().apply(model.type().cast(value), inputs);
  }

  private static Inputs inputs(Panel panel, String... variables) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      given.put(variables[i], variables[i + 1]);
    }
    Map<String, String> defaults = new HashMap<>();
    for (Variable variable : FleetVariables.all()) {
      String defaultValue = variable.defaultValue();
      if (defaultValue != null && panel.variables().contains(variable.name())) {
        defaults.put(variable.name(), defaultValue);
      }
    }
    return new Inputs(given, defaults);
  }
}
