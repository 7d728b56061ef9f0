package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.panelcast.kernel.Inputs;
import dev.panelcast.kernel.PanelId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One tile with one visualisation, projected from the value of one model.
 *
 * @param id identity within the board
 * @param title in sentence case
 * @param kind visualisation
 * @param cadence when it is due; its bucket is never shorter than its model's
 * @param variables names of the board's variables that change what it shows
 * @param datasets ids of the inputs it depends on, for people and for tests; versioned ones make a
 *     panel that follows changes due, and so do the essentials of its model
 * @param columns width on a grid of 12, {@code null} for the width of its kind
 * @param projection how it comes from its model
 */
public record Panel(
    PanelId id,
    String title,
    Kind kind,
    Cadence cadence,
    List<String> variables,
    Set<String> datasets,
    @Nullable Integer columns,
    Projection<?> projection) {

  /** Keeps unmodifiable copies. */
  public Panel {
    variables = List.copyOf(variables);
    datasets = Set.copyOf(datasets);
  }

  /** Visualisation kinds and their usual width on a grid of 12. */
  public enum Kind {
    STAT(3),
    TIMESERIES(6),
    TABLE(12),
    BAR(4),
    DONUT(3),
    GAUGE(3),
    HEATMAP(12),
    FUNNEL(4),
    WATERFALL(12),
    LIST(4),
    FORM(4);

    private final int columns;

    Kind(int columns) {
      this.columns = columns;
    }

    /** Usual width on a grid of 12. */
    public int columns() {
      return columns;
    }
  }

  /**
   * A pure function from a model's value to what is shown.
   *
   * @param model the model it reads
   * @param view the function; called with the values of the panel's variables
   * @param <V> type of the model's value
   */
  public record Projection<V>(Model<V> model, BiFunction<V, Inputs, View> view) {}

  /**
   * What a projection found.
   *
   * @param data what to show, {@code null} when there is nothing
   * @param emptyCode why there is nothing, a word in snake case; {@code null} when there is data
   * @param emptyMessage one sentence what is the case and one what to do; {@code null} with data
   */
  public record View(
      @Nullable PanelData data, @Nullable String emptyCode, @Nullable String emptyMessage) {

    /** There is something to show. */
    public static View of(PanelData data) {
      return new View(data, null, null);
    }

    /** There is nothing to show, for this reason. */
    public static View empty(String code, String message) {
      return new View(null, code, message);
    }
  }

  /** Constants with a word on the wire. */
  public interface Word {

    /** The name of the constant. */
    String name();

    /** Its name in lower case. */
    @JsonValue
    default String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a value means: a word, a shape and a colour of its own on the page. */
  public sealed interface Meaning extends Word permits PanelData.Level, Grade {}

  /** How good something is, best first; {@code NEUTRAL} where that cannot be said. */
  public enum Grade implements Meaning {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR,
    NEUTRAL
  }
}
