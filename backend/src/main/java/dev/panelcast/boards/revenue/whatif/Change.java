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

  /** The change between two figures. */
  public static Change of(@Nullable Double before, @Nullable Double after) {
    Double delta = Known.difference(after, before);
    return new Change(delta, Known.ratio(delta, before));
  }
}
