package dev.panelcast.boards.fleet.replay;

import java.util.List;
import java.util.Map;

/** One row of a file by the names of its columns. */
final class Cells {

  private final Map<String, Integer> columns;
  private final List<String> fields;
  private final long line;

  Cells(Map<String, Integer> columns, List<String> fields, long line) {
    this.columns = columns;
    this.fields = fields;
    this.line = line;
  }

  /** Whether the file has the column. */
  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The text of a cell without blanks around it; empty when the file does not have the column. */
  String text(String column) {
    Integer index = columns.get(column);
    return index == null || index >= fields.size() ? "" : fields.get(index).strip();
  }

  /** The number in a cell, NaN when it is empty or the file does not have the column. */
  double number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the place.
    }
    throw new UnplayableFile("line %d has no number in column %s".formatted(line, column));
  }
}
