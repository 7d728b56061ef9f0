package dev.panelcast.boards.revenue.whatif;

import dev.panelcast.board.Panel.Word;
import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.number.Known;
import org.jspecify.annotations.Nullable;

/** What a change of EBITDA is called. */
public enum Verdict implements Word {
  EXCELLENT,
  NEUTRAL,
  RISKY;

  private static final double MUCH = 0.20;

  /**
   * The verdict on a change of EBITDA as a fraction of its size before, so that a smaller loss is a
   * gain; null when it was 0.
   */
  public static @Nullable Verdict of(double before, double after) {
    Double change = Known.ratio(after - before, Math.abs(before));
    if (change == null) {
      return null;
    }
    if (Compared.above(change, MUCH)) {
      return EXCELLENT;
    }
    return Compared.below(change, -MUCH) ? RISKY : NEUTRAL;
  }
}
