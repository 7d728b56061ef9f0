package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, and its value in each row.
 *
 * @param column what the table shows of it
 * @param value its value, {@code null} when it is missing
 * @param reason why it may be missing
 * @param <T> what a row is made from
 */
public record Cell<T>(Column column, Function<T, @Nullable Object> value, String reason) {

  /** A column of texts. */
  public static <T> Cell<T> text(String id, String title, Function<T, @Nullable Object> value) {
    return new Cell<>(new Column(id, title, null, "text", null), value, Reason.NOT_APPLICABLE);
  }

  /** A column of numbers, missing where something is divided by nothing. */
  public static <T> Cell<T> number(
      String id, String title, @Nullable String unit, Function<T, @Nullable Object> value) {
    return new Cell<>(new Column(id, title, unit, "number", null), value, Reason.ZERO_DENOMINATOR);
  }

  /** A column of signed changes, missing likewise. */
  public static <T> Cell<T> delta(
      String id, String title, @Nullable String unit, Function<T, @Nullable Object> value) {
    return new Cell<>(new Column(id, title, unit, "delta", null), value, Reason.ZERO_DENOMINATOR);
  }

  /** The same, missing for another reason. */
  public Cell<T> missingFor(String why) {
    return new Cell<>(column, value, why);
  }

  /** A table with a row for each of these, and the reasons for what is missing. */
  public static <T> Table table(List<Cell<T>> cells, SequencedMap<String, T> lines, Notes notes) {
    SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    lines.forEach(
        (key, line) -> {
          Map<String, @Nullable Object> row = new LinkedHashMap<>();
          for (Cell<T> cell : cells) {
            Object value = cell.value().apply(line);
            row.put(cell.column().id(), value);
            if (value == null) {
              reasons.put("/rows/%s/%s".formatted(key, cell.column().id()), cell.reason());
            }
          }
          rows.put(key, row);
        });
    return new Table(
        new Grid(cells.stream().map(Cell::column).toList(), rows, Map.of(), null),
        notes.because(reasons));
  }
}
