package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.Kind;
import dev.panelcast.board.Panel.Projection;
import dev.panelcast.board.Panel.View;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a panel up to its model. Immutable; each call returns a new one.
 *
 * @param id identity within the board
 * @param title in sentence case
 * @param kind visualisation
 * @param columns width on a grid of 12, null for the width of its kind
 * @param reads ids of what it is made of
 * @param variables names of variables that change what it shows
 */
public record Tile(
    String id,
    String title,
    Kind kind,
    @Nullable Integer columns,
    Set<String> reads,
    List<String> variables) {

  /** A panel of the usual width that depends on nothing. */
  public static Tile of(String id, String title, Kind kind) {
    return new Tile(id, title, kind, null, Set.of(), List.of());
  }

  /** The same, that many columns wide. */
  public Tile wide(int width) {
    return new Tile(id, title, kind, width, reads, variables);
  }

  /** The same, made of these inputs. */
  public Tile reading(String... inputs) {
    return reading(Set.of(inputs));
  }

  /** The same, made of these inputs. */
  public Tile reading(Set<String> inputs) {
    return new Tile(id, title, kind, columns, inputs, variables);
  }

  /** The same, changed by these variables. */
  public Tile by(String... names) {
    return new Tile(id, title, kind, columns, reads, List.of(names));
  }

  /** The panel, due in every bucket of that size. */
  public <V> Panel every(BucketSize size, Model<V> model, BiFunction<V, Inputs, View> view) {
    return panel(Cadence.every(size), model, view);
  }

  /** The panel, due when its inputs change. */
  public <V> Panel onChange(Model<V> model, BiFunction<V, Inputs, View> view) {
    return panel(Cadence.onChange(), model, view);
  }

  /** The panel, never due again. */
  public <V> Panel fixed(Model<V> model, BiFunction<V, Inputs, View> view) {
    return panel(Cadence.fixed(), model, view);
  }

  private <V> Panel panel(Cadence cadence, Model<V> model, BiFunction<V, Inputs, View> view) {
    return new Panel(
        new PanelId(id),
        title,
        kind,
        cadence,
        variables,
        reads,
        columns,
        new Projection<>(model, view));
  }
}
