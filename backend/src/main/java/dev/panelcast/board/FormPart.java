package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a {@link PanelData.Form} is made of. */
public sealed interface FormPart {

  /**
   * A field of a form.
   *
   * @param type {@code select, number, slider} (a bounded number), {@code toggle} or {@code text};
   *     never edited: {@code output} (text), {@code elapsed} (time since an instant)
   * @param value the stored value
   * @param min least number, or least length of a text; {@code max} likewise; both inclusive
   * @param step least change of a number, 1 for whole ones; of {@code elapsed} seconds of a step
   * @param hint one sentence of help, {@code null} for none
   * @param message what the server says to a value that it refuses, {@code null} without a rule
   * @param pattern what a text matches as a whole, in browsers and Java alike; {@code null} for any
   * @param ties to other fields and to what is usual
   */
  record Field(
      String label,
      String type,
      @JsonInclude(Include.ALWAYS) @Nullable Object value,
      @Nullable String unit,
      @Nullable Double min,
      @Nullable Double max,
      @Nullable Double step,
      @Nullable List<FieldOption> options,
      @Nullable String hint,
      @Nullable String message,
      @Nullable String pattern,
      @JsonUnwrapped Ties ties)
      implements FormPart {

    /** A field of its own. */
    public Field(
        String label,
        String type,
        @Nullable Object value,
        @Nullable String unit,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double step,
        @Nullable List<FieldOption> options,
        @Nullable String hint,
        @Nullable String message) {
      this(label, type, value, unit, min, max, step, options, hint, message, null, Ties.NONE);
    }

    /** The same with ties. */
    public Field tied(Ties to) {
      return new Field(
          label, type, value, unit, min, max, step, options, hint, message, pattern, to);
    }

    /** The same text that matches a pattern. */
    public Field matching(String whole) {
      return new Field(
          label, type, value, unit, min, max, step, options, hint, message, whole, ties);
    }

    /** The same with other options. */
    public Field choosing(List<FieldOption> among) {
      return new Field(
          label, type, value, unit, min, max, step, among, hint, message, pattern, ties);
    }

    /** The same for buttons alone: it is never submitted by itself. */
    public Field loose() {
      return tied(new Ties(null, null, null, null, true));
    }
  }

  /**
   * What a field has to do with others.
   *
   * @param link the field that it shows in another measure; only that one is submitted
   * @param product of other fields, shown while they are typed; only for an {@code output}
   * @param usual what it usually holds, {@code null} when there is no such thing
   * @param sum what it and others may hold together, {@code null} for as much as each may alone
   * @param isLoose whether only buttons take it and an edit of it submits nothing
   */
  record Ties(
      @Nullable Link link,
      @Nullable Product product,
      @Nullable Usual usual,
      @Nullable Sum sum,
      @JsonProperty("loose") @JsonInclude(Include.NON_DEFAULT) boolean isLoose)
      implements FormPart {

    /** None. */
    public static final Ties NONE = new Ties(null, null, null, null, false);

    /** Another measure of a field. */
    public static Ties link(String field, double times) {
      return new Ties(new Link(field, times), null, null, null, false);
    }

    /** The product of fields. */
    public static Ties product(Product product) {
      return new Ties(null, product, null, null, false);
    }

    /** What is usual. */
    public static Ties usual(Usual usual) {
      return new Ties(null, null, usual, null, false);
    }

    /** What may be held together. */
    public static Ties sum(Sum sum) {
      return new Ties(null, null, null, sum, false);
    }
  }

  /** Fields that together hold at most so much, and one sentence about more. */
  record Sum(List<String> fields, double most, String message) implements FormPart {}

  /** The value of another field is this field's value times a factor. */
  record Link(String field, double times) implements FormPart {}

  /** A factor times the values of fields. */
  record Product(double factor, List<String> fields) implements FormPart {}

  /**
   * A value that is allowed but unusual is worth a warning.
   *
   * @param low usual from here on, inclusive
   * @param high usual up to here, inclusive
   * @param warning one sentence about any other value
   */
  record Usual(double low, double high, String warning) implements FormPart {}

  /**
   * Health of what a form holds while it is edited: full less so much for each value that would be
   * refused or is unusual, never below 0.
   */
  record Score(String label, double full, double error, double warning) implements FormPart {}

  /**
   * A value of a select field and its label.
   *
   * @param sets values that other fields take when it is chosen, by field
   */
  record FieldOption(
      String value, String label, @JsonInclude(Include.NON_EMPTY) Map<String, Object> sets)
      implements FormPart {

    /** An option that sets nothing else. */
    public FieldOption(String value, String label) {
      this(value, label, Map.of());
    }
  }

  /**
   * A button that sets several values at once.
   *
   * @param values what it sets: fields of the form, or further paths that its call takes
   * @param removes paths that its call gets as {@code null}
   * @param preview whether the values are shown first and submitted when the viewer agrees
   * @param hint one sentence beside the preview, {@code null} for none
   * @param confirm a question to be answered with yes first, {@code null} for none
   * @param takes fields whose present values it sends or sets too, by the names of their targets
   * @param call what it calls instead of submitting the form, {@code null} to submit it
   */
  record Action(
      String label,
      @JsonInclude(Include.NON_EMPTY) Map<String, Object> values,
      @JsonInclude(Include.NON_EMPTY) List<String> removes,
      @JsonInclude(Include.NON_DEFAULT) boolean preview,
      @Nullable String hint,
      @Nullable String confirm,
      @JsonInclude(Include.NON_EMPTY) Map<String, String> takes,
      @Nullable Call call)
      implements FormPart {

    /** Submits values at once. */
    public static Action of(String label, Map<String, Object> values) {
      return new Action(label, values, List.of(), false, null, null, Map.of(), null);
    }

    /** Shows values first. */
    public static Action preview(String label, Map<String, Object> values, @Nullable String hint) {
      return new Action(label, values, List.of(), true, hint, null, Map.of(), null);
    }

    /** Takes something away, after a question if there is one. */
    public static Action remove(String label, String path, @Nullable String confirm) {
      return new Action(label, Map.of(), List.of(path), false, null, confirm, Map.of(), null);
    }

    /** Makes a call of its own. */
    public static Action call(String label, Map<String, Object> values, Call call) {
      return new Action(label, values, List.of(), false, null, null, Map.of(), call);
    }

    /** The same with present values of fields, by the names of their targets. */
    public Action taking(Map<String, String> fields) {
      return new Action(label, values, removes, preview, hint, confirm, fields, call);
    }

    /** The same after a question. */
    public Action asking(String question) {
      return new Action(label, values, removes, preview, hint, question, takes, call);
    }
  }

  /**
   * A call of a button, whose body is what the button sets and takes.
   *
   * @param method {@code PUT}, {@code POST}, {@code PATCH}, or {@code GET} for a file to be saved
   * @param path address from the server's root
   * @param accept media type of a file that is picked and is the body, {@code null} for none
   */
  record Call(String method, String path, @Nullable String accept) implements FormPart {

    /** A call without a file. */
    public static Call post(String path) {
      return new Call("POST", path, null);
    }
  }

  /**
   * A card of a form: the fields whose keys begin with its own and a dot, and its buttons.
   *
   * @param isFolded whether it is closed until the viewer opens it
   */
  record Group(
      String label,
      @JsonInclude(Include.NON_EMPTY) SequencedMap<String, Action> actions,
      @JsonProperty("folded") @JsonInclude(Include.NON_DEFAULT) boolean isFolded)
      implements FormPart {

    /** An open card. */
    public Group(String label, SequencedMap<String, Action> actions) {
      this(label, actions, false);
    }
  }

  /**
   * What submitting a form does: a call with the fields as a JSON object, of a {@code PATCH} only
   * those that were edited; without a method the fields become this viewer's variables.
   *
   * @param label of the button, {@code null} when every edit is submitted by itself
   * @param method {@code PUT}, {@code POST}, {@code PATCH} or {@code null}
   * @param path address of the call from the server's root, {@code null} without a method
   * @param confirm a question to be answered with yes first, {@code null} for none
   */
  record Submit(
      @Nullable String label,
      @Nullable String method,
      @Nullable String path,
      @Nullable String confirm)
      implements FormPart {}

  /**
   * A file of rows: columns are matched with fields, what would become of them is shown and sent.
   *
   * @param label of the button that asks for the file
   * @param path address that takes the rows of a dataset, from the server's root
   * @param fields of a row, in the order in which they are matched
   */
  record Import(String label, String path, List<ImportField> fields) implements FormPart {

    /** Files with rows of a dataset. */
    public static Import of(String label, String dataset, List<ImportField> fields) {
      return new Import(label, "/api/v1/datasets/" + dataset + "/rows", fields);
    }
  }

  /**
   * A field of a row that a file holds.
   *
   * @param name of the dataset's field
   * @param required whether a row without it is bad
   * @param hint what it is, its unit and limits
   * @param alsoCalled what other programs write above such a column; case and signs do not count
   */
  record ImportField(
      String name,
      String label,
      boolean required,
      String hint,
      @JsonInclude(Include.NON_EMPTY) List<String> alsoCalled)
      implements FormPart {

    /** What a dataset says of its field, and how people call it. */
    public static ImportField of(Dataset.Field field, String label, String... alsoCalled) {
      return new ImportField(
          field.name(), label, field.required(), field.description(), List.of(alsoCalled));
    }
  }
}
