package dev.panelcast.boards.revenue.panel.part;

import dev.panelcast.board.Panel.Grade;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.PanelData.Gauge;
import dev.panelcast.board.PanelData.Item;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.PanelData.Stat;
import dev.panelcast.board.PanelData.Step;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.state.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects figures of a plan, each with its difference to what it was before the last change of
 * what the panel reads. Not thread-safe.
 */
public final class Figures {

  private final Reading reading;
  private final SequencedMap<String, Item> items = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /** Figures of what a panel reads. */
  public Figures(Reading reading) {
    this.reading = reading;
  }

  /** Adds a number that is judged; missing, and neutral, where something is divided by nothing. */
  public Figures number(
      String key,
      String label,
      @Nullable String unit,
      Function<Outcome, @Nullable Double> value,
      Function<Double, @Nullable Meaning> level) {
    Function<@Nullable Double, @Nullable Meaning> meaning =
        now -> now == null ? Grade.NEUTRAL : level.apply(now);
    return add(key, label, unit, value, meaning, Reason.ZERO_DENOMINATOR);
  }

  /** Adds a number that is not judged. */
  public Figures number(
      String key, String label, @Nullable String unit, Function<Outcome, @Nullable Double> value) {
    return number(key, label, unit, value, Reason.ZERO_DENOMINATOR);
  }

  /** Adds a number that has nothing to be judged by, which it says. */
  public Figures neutral(
      String key, String label, @Nullable String unit, Function<Outcome, @Nullable Double> value) {
    return add(key, label, unit, value, _ -> Grade.NEUTRAL, Reason.ZERO_DENOMINATOR);
  }

  /** Adds a number that is not judged and that is missing for another reason. */
  public Figures number(
      String key,
      String label,
      @Nullable String unit,
      Function<Outcome, @Nullable Double> value,
      String reason) {
    return add(key, label, unit, value, _ -> null, reason);
  }

  private Figures add(
      String key,
      String label,
      @Nullable String unit,
      Function<Outcome, @Nullable Double> value,
      Function<@Nullable Double, @Nullable Meaning> meaning,
      String reason) {
    Double now = value.apply(reading.now());
    Outcome before = reading.before();
    Double delta = before == null ? null : Known.difference(now, value.apply(before));
    items.put(key, new Item(label, now, unit, meaning.apply(now), delta));
    if (now == null) {
      reasons.put("/items/" + key + "/value", reason);
    }
    return this;
  }

  /** Adds a word. */
  public Figures word(String key, String label, String value) {
    return word(key, label, value, null);
  }

  /** Adds a word that means something. */
  public Figures word(String key, String label, String value, @Nullable Meaning meaning) {
    items.put(key, Item.of(label, value, null, meaning));
    return this;
  }

  /** The figures side by side. */
  public Stat stat(Notes notes) {
    return new Stat(items, notes.because(reasons));
  }

  /** The figures on a common scale. */
  public Gauge gauge(double min, double max, List<Step> steps, Notes notes) {
    return new Gauge(items, min, max, steps, notes.because(reasons));
  }
}
