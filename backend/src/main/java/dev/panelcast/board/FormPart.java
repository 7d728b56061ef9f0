package dev.panelcast.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
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

  /** A value of a select field and its label. */
  record FieldOption(String value, String label) implements FormPart {}

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
