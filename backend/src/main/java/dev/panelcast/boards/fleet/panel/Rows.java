package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Column;
import dev.panelcast.board.PanelData.Grid;
import dev.panelcast.board.PanelData.Heatmap;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a table in order, cell by cell. Not thread-safe. */
public final class Rows {
  private final List<Column> columns = new ArrayList<>();
  private final SequencedMap<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
  private final Map<String, Map<String, Meaning>> levels = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private String row = "";
  private Map<String, @Nullable Object> cells = new LinkedHashMap<>();

  /** Adds a column; types are those of {@link Column}. */
  public Rows column(String id, String title, @Nullable String unit, String type) {
    return column(new Column(id, title, unit, type, null));
  }

  /** Adds a column of names, which no language changes. */
  public Rows names(String id, String title) {
    names.add("/rows/*/" + id);
    return column(id, title, null, "text");
  }

  /** Adds a column. */
  Rows column(Column column) {
    columns.add(column);
    return this;
  }

  /** Begins the next row. */
  public Rows row(String key) {
    row = key;
    cells = new LinkedHashMap<>();
    rows.put(key, cells);
    return this;
  }

  /** Fills a cell of the row. */
  public Rows cell(String column, Object value) {
    return cell(column, value, null);
  }

  /** Fills a cell of the row that may have a level. */
  public Rows cell(String column, Object value, @Nullable Level level) {
    cells.put(column, value);
    if (level != null) {
      levels.computeIfAbsent(row, key -> new LinkedHashMap<>()).put(column, level);
    }
    return this;
  }

  /** Says why a cell of the row is missing. */
  public Rows missing(String column, String reason) {
    cells.put(column, null);
    reasons.put("/rows/" + row + "/" + column, reason);
    return this;
  }

  /** Number of rows so far. */
  public int size() {
    return rows.size();
  }

  /** The rows as a table. */
  public Table table(Notes notes) {
    return new Table(grid(null), notes.because(reasons).keeping(names.toArray(String[]::new)));
  }

  /** The rows as a table under its totals. */
  public Table table(Figures totals, Notes notes) {
    return new Table(
        grid(totals.totals()),
        notes.because(reasons(totals)).keeping(names.toArray(String[]::new)));
  }

  /** The rows as cards under their totals. */
  public Heatmap heatmap(Figures totals, Notes notes) {
    return new Heatmap(
        grid(totals.totals()),
        notes.because(reasons(totals)).keeping(names.toArray(String[]::new)));
  }

  private Map<String, String> reasons(Figures totals) {
    Map<String, String> all = new LinkedHashMap<>(reasons);
    all.putAll(totals.reasonsOfTotals());
    return all;
  }

  private Grid grid(PanelData.@Nullable Figures totals) {
    return new Grid(columns, rows, levels, Map.of(), totals);
  }
}
