package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Display-ready data of a panel as it goes over the wire: raw numbers with unit codes, which the
 * browser formats. Collections are keyed objects, their order a list of the keys, so that changes
 * stay small. A {@code null} number has its reason under {@link Notes#reasons()}.
 */
public sealed interface PanelData {

  /** What all kinds carry. */
  Notes notes();

  /**
   * What all kinds carry beside their data.
   *
   * @param summary one sentence that says what the panel shows, for screen readers and sharing
   * @param formula how it is computed, {@code null} when nothing is computed
   * @param reasons why a value is null: JSON pointer into the data to a code such as {@code
   *     zero_denominator}, {@code no_data}, {@code insufficient_history}, {@code not_applicable}
   */
  record Notes(String summary, @Nullable Formula formula, Map<String, String> reasons) {

    /** A summary alone. */
    public static Notes of(String summary) {
      return new Notes(summary, null, Map.of());
    }

    /** A summary and how the figures are computed. */
    public static Notes of(String summary, Formula formula) {
      return new Notes(summary, formula, Map.of());
    }
  }

  /**
   * How a figure is computed.
   *
   * @param text the formula in words and signs
   * @param inputs what goes in
   */
  record Formula(String text, List<FormulaInput> inputs) {}

  /**
   * One input of a formula.
   *
   * @param label its name
   * @param value its value now: a number or text, {@code null} when missing
   * @param unit unit code, {@code null} for text
   * @param editedAt address of the page where it can be edited, {@code null} when it cannot
   */
  record FormulaInput(
      String label, @Nullable Object value, @Nullable String unit, @Nullable String editedAt) {}

  /** Meaning of a value that has one. */
  enum Level {
    CRITICAL,
    WARNING,
    WATCH,
    HEALTHY;

    /** The word on the wire. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A named figure; the value is a number or text. */
  record Item(
      String label,
      @Nullable Object value,
      @Nullable String unit,
      @Nullable Level level,
      @Nullable Double delta) {}

  /** Figures side by side. */
  record Stat(SequencedMap<String, Item> items, @JsonUnwrapped Notes notes) implements PanelData {}

  /** Figures on scales that start at {@code min} and end at {@code max}; steps are level bounds. */
  record Gauge(
      SequencedMap<String, Item> items,
      double min,
      double max,
      List<Step> steps,
      @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** From this value on the level holds. */
  record Step(double from, Level level) {}

  /** A part of a whole or one of several compared values. */
  record Slice(String label, @Nullable Double value, @Nullable Level level) {}

  /** Bars that start at zero. */
  record Bar(String unit, SequencedMap<String, Slice> items, @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** Shares of a whole. */
  record Donut(String unit, SequencedMap<String, Slice> items, @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** Column of a table; {@code type} is {@code number}, {@code text}, {@code level}, {@code delta}. */
  record Column(String id, String title, @Nullable String unit, String type) {}

  /**
   * Rows of cells; a cell is a number, text or {@code null}. Levels of cells that have one are keyed
   * by row, then column.
   */
  record Table(
      List<Column> columns,
      SequencedMap<String, Map<String, @Nullable Object>> rows,
      Map<String, Map<String, Level>> levels,
      @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** Cells with a colour, arranged in the order of the rows; the first number column is shown. */
  record Heatmap(
      List<Column> columns,
      SequencedMap<String, Map<String, @Nullable Object>> rows,
      Map<String, Map<String, Level>> levels,
      @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** Role of a series in a chart. */
  enum Role {
    LINE,
    LOW,
    HIGH;

    /** The word on the wire. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Values on the chart's axis, {@code null} where there is a gap. */
  record Series(String label, Role role, List<@Nullable Double> values) {}

  /** A labelled horizontal line. */
  record Threshold(double value, String label, @Nullable Level level) {}

  /** A labelled point of the axis. */
  record Mark(double x, String label) {}

  /** A labelled stretch of the axis, both ends inclusive. */
  record Shade(double from, double to, String label) {}

  /**
   * Lines over time.
   *
   * @param axis {@code time}: x are seconds since the epoch; {@code offset}: seconds from now
   * @param x positions, ascending
   * @param unit unit of the values
   * @param series by id
   */
  record Timeseries(
      String axis,
      List<Double> x,
      String unit,
      SequencedMap<String, Series> series,
      List<Threshold> thresholds,
      List<Mark> marks,
      List<Shade> shades,
      @JsonUnwrapped Notes notes)
      implements PanelData {}

  /** One line of text with a meaning and a time. */
  record Entry(String text, @Nullable Level level, @Nullable Instant at) {}

  /** Lines of text. */
  record Listing(SequencedMap<String, Entry> items, @JsonUnwrapped Notes notes) implements PanelData {}

  /**
   * A field of a form.
   *
   * @param type {@code number}, {@code text}, {@code choice}, {@code elapsed} (an instant, shown as
   *     the time since then) or {@code output}
   */
  record Field(
      String label,
      String type,
      @Nullable Object value,
      @Nullable String unit,
      @Nullable Double min,
      @Nullable Double max,
      @Nullable Double step,
      @Nullable List<Variable.Option> options) {}

  /**
   * Where a form goes: a call of the API with the fields as a JSON object, or, when {@code method}
   * is {@code VARIABLES}, the page's own variables of the same names.
   */
  record Submit(String method, String path, String label) {}

  /** Stored values with their limits, never a draft. */
  record Form(
      SequencedMap<String, Field> fields,
      @Nullable String revision,
      Submit submit,
      @JsonUnwrapped Notes notes)
      implements PanelData {}
}
