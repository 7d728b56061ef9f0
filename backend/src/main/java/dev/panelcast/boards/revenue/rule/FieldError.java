package dev.panelcast.boards.revenue.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.panelcast.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a plan.
 *
 * @param field its path: {@code deal.dealValue}, {@code compensation.closer.baseAnnual}, {@code
 *     channels.<id>.closeRate} or, for a channel without an id of its own, {@code
 *     channels[<position from 0>].closeRate}; empty for the document as a whole
 * @param code stable word in snake case
 * @param message one sentence that says what is allowed
 * @param limit what a number, the length of a text or the length of a list is kept to, {@code null}
 *     where something else is wrong
 */
public record FieldError(
    String field,
    String code,
    String message,
    @JsonInclude(Include.NON_NULL) @Nullable Limit limit) {

  /** Bounds, both inclusive. */
  public record Limit(BigDecimal min, BigDecimal max) {

    /** From 0 on. */
    static Limit upTo(int max) {
      return new Limit(BigDecimal.ZERO, BigDecimal.valueOf(max));
    }
  }

  /** Something that has no limit is wrong. */
  public FieldError(String field, String code, String message) {
    this(field, code, message, null);
  }

  /** The refusal that tells all of these, with {@code errors[]}; there is at least one. */
  public static Refusal refusal(List<FieldError> errors) {
    String told =
        errors.size() == 1
            ? errors.getFirst().message()
            : "%d fields are wrong; the answer lists them.".formatted(errors.size());
    return Refusal.of(Refusal.Kind.UNPROCESSABLE, "plan_rejected", told)
        .with("errors", List.copyOf(errors));
  }
}
