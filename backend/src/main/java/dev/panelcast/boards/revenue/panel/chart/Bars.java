package dev.panelcast.boards.revenue.panel.chart;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Bar;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Slice;
import dev.panelcast.boards.revenue.panel.part.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Collects bars, with reasons for those that are missing. Not thread-safe. */
public final class Bars {

  private final SequencedMap<String, Slice> items = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /** No bars yet. */
  public Bars() {}

  /** Adds a value, missing where something is divided by nothing. */
  public Bars bar(String key, String label, @Nullable Double value, @Nullable Meaning level) {
    return bar(key, label, value, level, Reason.ZERO_DENOMINATOR);
  }

  /** Adds a value, and why it is missing where it is. */
  public Bars bar(
      String key, String label, @Nullable Double value, @Nullable Meaning level, String reason) {
    items.put(key, new Slice(label, value, level));
    if (value == null) {
      reasons.put("/items/%s/value".formatted(key), reason);
    }
    return this;
  }

  /** The bars in their order. */
  public Bar of(@Nullable String unit, Notes notes) {
    return new Bar(unit, items, notes.because(reasons));
  }
}
