package dev.panelcast.boards.fleet.panel;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Gauge;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Level;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.board.PanelData.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Collects named figures in order, and the reason for each that is missing. Not thread-safe. */
public final class Figures {
  /** Reason of a ratio over nothing. */
  public static final String ZERO_DENOMINATOR = "zero_denominator";

  /** Reason of a value that was not reported. */
  public static final String NO_DATA = "no_data";

  /** Reason of a value that means nothing here. */
  public static final String NOT_APPLICABLE = "not_applicable";

  private final SequencedMap<String, Item> items = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /** Adds a figure that is there. */
  public Figures add(String key, String label, Object value, @Nullable String unit) {
    return add(key, label, value, unit, null);
  }

  /** Adds a figure that is there, with its level. */
  public Figures add(
      String key, String label, Object value, @Nullable String unit, @Nullable Level level) {
    items.put(key, Item.of(label, value, unit, level));
    return this;
  }

  /** Adds a figure that may be missing, for that reason. */
  public Figures maybe(
      String key, String label, @Nullable Object value, @Nullable String unit, String reason) {
    items.put(key, Item.of(label, value, unit));
    if (value == null) {
      reasons.put("/items/" + key + "/value", reason);
    }
    return this;
  }

  /** Adds a word that may be missing, for that reason, with its level. */
  public Figures word(
      String key, String label, @Nullable String word, @Nullable Level level, String reason) {
    maybe(key, label, word, null, reason);
    items.put(key, Item.of(label, word, null, level));
    return this;
  }

  /** The figures side by side. */
  public Stat stat(Notes notes) {
    return new Stat(items, notes.because(reasons));
  }

  /** The figures on a scale. */
  public Gauge gauge(double min, double max, List<Step> steps, Notes notes) {
    return new Gauge(items, min, max, steps, notes.because(reasons));
  }

  /** The figures as totals of a table. */
  PanelData.Figures totals() {
    return new PanelData.Figures(items);
  }

  /** The reasons for missing totals of a table, by their place in its data. */
  Map<String, String> reasonsOfTotals() {
    Map<String, String> moved = new LinkedHashMap<>();
    reasons.forEach((pointer, reason) -> moved.put("/figures" + pointer, reason));
    return moved;
  }
}
