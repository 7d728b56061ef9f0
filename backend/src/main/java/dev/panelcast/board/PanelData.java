package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.panelcast.board.Panel.Meaning;
import dev.panelcast.board.Panel.Word;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Display-ready data of a panel as it goes over the wire: raw values with unit codes, which the
 * browser formats. Collections are keyed objects beside their keys in order. A {@code null} value
 * has its reason under {@link Notes#reasons()}; whatever else is {@code null}, and an optional
 * collection that is empty, is left out. Values are numbers, text, booleans or {@link Instant}s.
 * Units: {@code fraction, percent, usd, count, mbps, minutes, days, months, ms, bytes}, or none.
 */
public sealed interface PanelData {

  /** What all kinds carry. */
  Notes notes();

  /**
   * What all kinds carry beside their data.
   *
   * @param summary one sentence that says what the panel shows, for screen readers and sharing
   * @param formula how it is computed, {@code null} when nothing is computed
   * @param reasons codes such as {@code no_data} of values that are null, by JSON pointer into data
   * @param note one sentence shown above the content, {@code null} for none
   * @param verbatim where texts stand that people typed, which no language changes: JSON pointers
   *     into data, a step {@code *} being every key
   */
  record Notes(
      String summary,
      @Nullable Formula formula,
      @JsonInclude(Include.NON_EMPTY) Map<String, String> reasons,
      @Nullable String note,
      @JsonInclude(Include.NON_EMPTY) List<String> verbatim) {

    /** A summary alone. */
    public static Notes of(String summary) {
      return new Notes(summary, null, Map.of(), null, List.of());
    }

    /** The same with the way the figures are computed. */
    public Notes with(Formula by) {
      return new Notes(summary, by, reasons, note, verbatim);
    }

    /** The same with reasons for nulls. */
    public Notes because(Map<String, String> why) {
      return new Notes(summary, formula, why, note, verbatim);
    }

    /** The same with a sentence above the content. */
    public Notes noting(String sentence) {
      return new Notes(summary, formula, reasons, sentence, verbatim);
    }

    /** The same with further texts that stay as people typed them, by JSON pointer. */
    public Notes keeping(String... pointers) {
      List<String> all = Stream.concat(verbatim.stream(), Stream.of(pointers)).toList();
      return new Notes(summary, formula, reasons, note, all);
    }
  }

  /** How a figure is computed: the formula in words and signs, and what goes in. */
  record Formula(
      String text,
      @JsonInclude(Include.NON_EMPTY) List<FormulaInput> inputs,
      @Nullable InputTable table) {

    /** A formula of single inputs. */
    public Formula(String text, List<FormulaInput> inputs) {
      this(text, inputs, null);
    }
  }

  /** Inputs of many things, whose names that people typed are first, and where they are edited. */
  record InputTable(@JsonUnwrapped Grid grid, @Nullable String editedAt) {}

  /** One input of a formula and the address of the page where it can be edited, if it can be. */
  record FormulaInput(
      String label,
      @JsonInclude(Include.ALWAYS) @Nullable Object value,
      @Nullable String unit,
      @Nullable String editedAt) {}

  /** How urgent something is, worst first. */
  enum Level implements Meaning {
    CRITICAL,
    WARNING,
    WATCH,
    HEALTHY
  }

  /** A named figure. */
  record Item(
      String label,
      @JsonInclude(Include.ALWAYS) @Nullable Object value,
      @Nullable String unit,
      @Nullable Meaning level,
      @Nullable Double delta) {

    /** A figure without level and change. */
    public static Item of(String label, @Nullable Object value, @Nullable String unit) {
      return new Item(label, value, unit, null, null);
    }

    /** A figure with a level. */
    public static Item of(
        String label, @Nullable Object value, @Nullable String unit, @Nullable Meaning level) {
      return new Item(label, value, unit, level, null);
    }
  }

  /** Keyed elements in order. */
  interface Keyed {

    /** The elements by key, in order. */
    SequencedMap<String, ?> items();

    /** The keys in order. */
    @JsonProperty("order")
    default List<String> order() {
      return List.copyOf(items().keySet());
    }
  }

  /** Figures side by side. */
  record Stat(SequencedMap<String, Item> items, @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /** Figures on a common scale; steps are lower bounds of levels. */
  record Gauge(
      SequencedMap<String, Item> items,
      double min,
      double max,
      List<Step> steps,
      @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /** From this value on, inclusive, the level holds. */
  record Step(double from, Meaning level) {}

  /** A part of a whole or one of several compared values. */
  record Slice(
      String label, @JsonInclude(Include.ALWAYS) @Nullable Double value, @Nullable Meaning level) {}

  /** Bars that start at zero, shares of a whole or the stages of a funnel. */
  record Bar(@Nullable String unit, SequencedMap<String, Slice> items, @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /** What a step of a waterfall adds; a total starts at zero and is the amount reached. */
  record Move(@JsonUnwrapped Slice amount, @JsonInclude(Include.NON_DEFAULT) boolean total) {}

  /** Amounts that lead from one total to another. */
  record Waterfall(
      @Nullable String unit, SequencedMap<String, Move> items, @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /**
   * Column of a grid; numbers from {@code strongFrom} on stand out without a level.
   *
   * @param type {@code text}, {@code number}, {@code delta} (a signed change), {@code level} (a
   *     level's word), {@code instant} or {@code trend} (a list of numbers, drawn as a sparkline)
   */
  record Column(
      String id, String title, @Nullable String unit, String type, @Nullable Double strongFrom) {}

  /**
   * Rows of cells.
   *
   * @param rows cells by row key, in order, then column id
   * @param levels levels of cells that have one, by row key, then column id
   * @param units unit codes of the numbers of a row, by row key, in columns without a unit
   * @param figures totals shown above the rows, {@code null} for none
   */
  record Grid(
      List<Column> columns,
      SequencedMap<String, Map<String, @Nullable Object>> rows,
      @JsonInclude(Include.NON_EMPTY) Map<String, Map<String, Meaning>> levels,
      @JsonInclude(Include.NON_EMPTY) Map<String, String> units,
      @Nullable Figures figures) {

    /** The row keys in order. */
    @JsonProperty("order")
    public List<String> order() {
      return List.copyOf(rows.keySet());
    }
  }

  /** Totals of a table. */
  record Figures(SequencedMap<String, Item> items) implements Keyed {}

  /** A table. */
  record Table(@JsonUnwrapped Grid grid, @JsonUnwrapped Notes notes) implements PanelData {}

  /** Rows named by the first text column: cards with one number column, a matrix with several. */
  record Heatmap(@JsonUnwrapped Grid grid, @JsonUnwrapped Notes notes) implements PanelData {}

  /** A line, one on a scale of its own, or a bound of the band around the nearest line. */
  enum Role implements Word {
    LINE,
    APART,
    LOW,
    HIGH
  }

  /** Seconds since 1970; seconds from now, after 0 a forecast; months; months from year 0 on. */
  enum Axis implements Word {
    TIME,
    OFFSET,
    MONTH,
    CALENDAR
  }

  /** One value per position, {@code null} where there is a gap. */
  record Series(String label, Role role, List<@Nullable Double> values) {}

  /** A labelled horizontal line. */
  record Threshold(double value, String label, @Nullable Meaning level) {}

  /** A labelled position. */
  record Mark(double x, String label) {}

  /** A labelled stretch, both ends inclusive. */
  record Shade(double from, double to, @Nullable String label) {}

  /**
   * Lines over positions that ascend and are of the kind that the axis says; stepped where a value
   * holds until the next position.
   */
  record Timeseries(
      Axis axis,
      List<Double> x,
      @Nullable String unit,
      @JsonProperty("series") SequencedMap<String, Series> items,
      @JsonInclude(Include.NON_EMPTY) List<Threshold> thresholds,
      @JsonInclude(Include.NON_EMPTY) List<Mark> marks,
      @JsonInclude(Include.NON_EMPTY) List<Shade> shades,
      @JsonInclude(Include.NON_DEFAULT) boolean stepped,
      @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /** One line of text with a meaning and a time. */
  record Entry(String text, @Nullable Meaning level, @Nullable Instant at) {}

  /** Lines of text. */
  record Listing(SequencedMap<String, Entry> items, @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {}

  /**
   * Stored values with their limits, never a draft.
   *
   * @param revision of the stored document, a growing number for {@code If-Match}, or {@code null}
   * @param groups cards of fields, in the order of their first fields
   * @param actions buttons of the form as a whole
   * @param score how the health of what is typed is counted, {@code null} when it is not
   * @param imports files that it takes, by dataset
   */
  record Form(
      @JsonProperty("fields") SequencedMap<String, FormPart.Field> items,
      @Nullable String revision,
      FormPart.Submit submit,
      @JsonInclude(Include.NON_EMPTY) SequencedMap<String, FormPart.Group> groups,
      @JsonInclude(Include.NON_EMPTY) SequencedMap<String, FormPart.Action> actions,
      FormPart.@Nullable Score score,
      @JsonInclude(Include.NON_EMPTY) SequencedMap<String, FormPart.Import> imports,
      @JsonUnwrapped Notes notes)
      implements PanelData, Keyed {

    /** Fields with cards and buttons. */
    public Form(
        SequencedMap<String, FormPart.Field> items,
        @Nullable String revision,
        FormPart.Submit submit,
        SequencedMap<String, FormPart.Group> groups,
        SequencedMap<String, FormPart.Action> actions,
        FormPart.@Nullable Score score,
        Notes notes) {
      this(items, revision, submit, groups, actions, score, new LinkedHashMap<>(), notes);
    }

    /** Fields alone. */
    public Form(
        SequencedMap<String, FormPart.Field> items,
        @Nullable String revision,
        FormPart.Submit submit,
        Notes notes) {
      this(items, revision, submit, new LinkedHashMap<>(), new LinkedHashMap<>(), null, notes);
    }
  }
}
