package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Figures;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.Heatmap;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, and its value in each row.
 *
 * @param column what the table shows of it
 * @param value its value, {@code null} when it is missing
 * @param reason why it may be missing
 * @param level what its value means, {@code null} when nothing
 * @param <T> what a row is made from
 */
public record Cell<T>(
    Column column,
    Function<T, @Nullable Object> value,
    Function<T, String> reason,
    Function<T, @Nullable Meaning> level) {

  /** A column of texts. */
  public static <T> Cell<T> text(String id, String title, Function<T, @Nullable Object> value) {
    return new Cell<>(
        new Column(id, title, null, "text", null), value, _ -> Reason.NOT_APPLICABLE, _ -> null);
  }

  /** A column of numbers, missing where something is divided by nothing. */
  public static <T> Cell<T> number(
      String id, String title, @Nullable String unit, Function<T, @Nullable Object> value) {
    return new Cell<>(
        new Column(id, title, unit, "number", null),
        value,
        _ -> Reason.ZERO_DENOMINATOR,
        _ -> null);
  }

  /** A column of signed changes, missing likewise. */
  public static <T> Cell<T> delta(
      String id, String title, @Nullable String unit, Function<T, @Nullable Object> value) {
    return new Cell<>(
        new Column(id, title, unit, "delta", null), value, _ -> Reason.ZERO_DENOMINATOR, _ -> null);
  }

  /** The same, missing for another reason. */
  public Cell<T> missingFor(String why) {
    return missingFor(_ -> why);
  }

  /** The same, missing for a reason that each row has for itself. */
  public Cell<T> missingFor(Function<T, String> why) {
    return new Cell<>(column, value, why, level);
  }

  /** The same with a meaning. */
  public Cell<T> leveled(Function<T, @Nullable Meaning> meaning) {
    return new Cell<>(column, value, reason, meaning);
  }

  /** A table with a row for each of these, and the reasons for what is missing. */
  public static <T> Table table(List<Cell<T>> cells, SequencedMap<String, T> lines, Notes notes) {
    return table(cells, lines, _ -> null, notes);
  }

  /** The same with figures of all rows together. */
  public static <T> Table table(
      List<Cell<T>> cells, SequencedMap<String, T> lines, Figures totals, Notes notes) {
    return new Table(
        with(totals, grid(cells, lines, _ -> null)), notes.because(reasons(cells, lines)));
  }

  /** The same with the unit of the numbers of each row, in columns that have none. */
  public static <T> Table table(
      List<Cell<T>> cells,
      SequencedMap<String, T> lines,
      Function<T, @Nullable String> unit,
      Notes notes) {
    return new Table(grid(cells, lines, unit), notes.because(reasons(cells, lines)));
  }

  /** The same as a heat map. */
  public static <T> Heatmap heatmap(
      List<Cell<T>> cells, SequencedMap<String, T> lines, Figures totals, Notes notes) {
    return new Heatmap(
        with(totals, grid(cells, lines, _ -> null)), notes.because(reasons(cells, lines)));
  }

  /** The rows alone, whose numbers have the unit that is given where their columns have none. */
  static <T> Grid grid(
      List<Cell<T>> cells, SequencedMap<String, T> lines, Function<T, @Nullable String> unit) {
    SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    Map<String, Map<String, Meaning>> levels = new LinkedHashMap<>();
    Map<String, String> units = new LinkedHashMap<>();
    lines.forEach(
        (key, line) -> {
          Map<String, @Nullable Object> row = new LinkedHashMap<>();
          Map<String, Meaning> meanings = new LinkedHashMap<>();
          for (Cell<T> cell : cells) {
            row.put(cell.column().id(), cell.value().apply(line));
            Optional.ofNullable(cell.level().apply(line))
                .ifPresent(level -> meanings.put(cell.column().id(), level));
          }
          rows.put(key, row);
          if (!meanings.isEmpty()) {
            levels.put(key, meanings);
          }
          Optional.ofNullable(unit.apply(line)).ifPresent(code -> units.put(key, code));
        });
    return new Grid(cells.stream().map(Cell::column).toList(), rows, levels, units, null);
  }

  private static Grid with(Figures totals, Grid grid) {
    return new Grid(grid.columns(), grid.rows(), grid.levels(), grid.units(), totals);
  }

  private static <T> Map<String, String> reasons(
      List<Cell<T>> cells, SequencedMap<String, T> lines) {
    Map<String, String> reasons = new LinkedHashMap<>();
    lines.forEach(
        (key, line) ->
            cells.stream()
                .filter(cell -> cell.value().apply(line) == null)
                .forEach(
                    cell ->
                        reasons.put(
                            "/rows/%s/%s".formatted(escaped(key), cell.column().id()),
                            cell.reason().apply(line))));
    return reasons;
  }

  /** As it stands in a JSON pointer (RFC 6901). */
  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
