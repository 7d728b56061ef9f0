package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Move;
import dev.panelcast.board.PanelData.Slice;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Collects the steps of a waterfall. Not thread-safe. */
public final class Moves {

  private final SequencedMap<String, Move> items = new LinkedHashMap<>();

  /** No steps yet. */
  public Moves() {}

  /** Adds an amount that is reached. */
  public Moves total(String key, String label, @Nullable Double value) {
    return total(key, label, value, null);
  }

  /** Adds an amount that is reached and what it means. */
  public Moves total(String key, String label, @Nullable Double value, @Nullable Meaning level) {
    items.put(key, new Move(new Slice(label, value, level), true));
    return this;
  }

  /** Adds what is gained, or lost when negative. */
  public Moves step(String key, String label, double value) {
    items.put(key, new Move(new Slice(label, value, null), false));
    return this;
  }

  /** The steps by key, in order. */
  public SequencedMap<String, Move> items() {
    return items;
  }
}
