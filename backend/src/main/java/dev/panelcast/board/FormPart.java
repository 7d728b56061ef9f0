package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a {@link PanelData.Form} is made of. */
public sealed interface FormPart {

  /**
   * A field of a form.
   *
   * @param type {@code select}, {@code number}, {@code toggle} or {@code text}; or, never edited,
   *     {@code output} (text) or {@code elapsed} (an instant, shown as the time since then)
   * @param value the stored value
   * @param min least number, or least length of a text; {@code max} likewise; both inclusive
   * @param step least change of a number, 1 for whole numbers only; for {@code elapsed} the seconds
   *     of one counted step
   * @param hint one sentence of help, {@code null} for none
   * @param message what the server says to a value that it refuses, {@code null} without a rule
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
      @Nullable String message)
      implements FormPart {}

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
   */
  record Action(
      String label,
      @JsonInclude(Include.NON_EMPTY) Map<String, Object> values,
      @JsonInclude(Include.NON_EMPTY) List<String> removes,
      @JsonInclude(Include.NON_DEFAULT) boolean preview,
      @Nullable String hint,
      @Nullable String confirm)
      implements FormPart {

    /** Submits values at once. */
    public static Action of(String label, Map<String, Object> values) {
      return new Action(label, values, List.of(), false, null, null);
    }

    /** Shows values first. */
    public static Action preview(String label, Map<String, Object> values, @Nullable String hint) {
      return new Action(label, values, List.of(), true, hint, null);
    }

    /** Takes something away, after a question. */
    public static Action remove(String label, String path, String confirm) {
      return new Action(label, Map.of(), List.of(path), false, null, confirm);
    }
  }

  /** A card of a form: the fields whose keys begin with its own and a dot, and its buttons. */
  record Group(String label, @JsonInclude(Include.NON_EMPTY) SequencedMap<String, Action> actions)
      implements FormPart {}

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
}
