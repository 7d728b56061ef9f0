package dev.panelcast.boards.revenue.rule;

import dev.panelcast.kernel.Refusal;
import java.util.List;

/**
 * What is wrong with one field of a plan.
 *
 * @param field its path: {@code deal.dealValue}, {@code compensation.closer.baseAnnual}, {@code
 *     channels.<id>.closeRate} or, for a channel without an id of its own, {@code
 *     channels[<position from 0>].closeRate}; empty for the document as a whole
 * @param code stable word in snake case
 * @param message one sentence that says what is allowed
 */
public record FieldError(String field, String code, String message) {

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
