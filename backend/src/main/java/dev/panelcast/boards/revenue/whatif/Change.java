package dev.panelcast.boards.revenue.whatif;

import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/**
 * From one figure to another.
 *
 * @param delta after - before; null when one is missing
 * @param fraction delta/before; null when that is 0
 */
public record Change(@Nullable Double delta, @Nullable Double fraction) {

  /** What is to be said where a fraction is of a figure below 0, whose sign turns it round. */
  public static final String OF_NEGATIVE =
      "A change in % of a figure below 0 has the opposite sign: a smaller loss shows a minus.";

  /** Whether the fraction is of a figure below 0. */
  public static boolean isOfNegative(@Nullable Double before) {
    return before != null && before < 0;
  }

  /** The change between two figures. */
  public static Change of(@Nullable Double before, @Nullable Double after) {
    Double delta = Known.difference(after, before);
    return new Change(delta, Known.ratio(delta, before));
  }
}
