package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.whatif.Levers;
import dev.panelcast.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Levers as a caller names them: those that are not named stay where they are. */
record LeverWish(
    @Nullable Double team,
    @Nullable Double deal,
    @Nullable Double marketing,
    @Nullable Double opex,
    @Nullable Double close) {

  private static final double LEAST = 0.5;
  private static final double MOST = 2;
  private static final double MOST_OPEX = 1.5;
  private static final double MOST_CLOSE = 0.1;

  /**
   * The levers.
   *
   * @throws Refusal that names the lever that is out of its range
   */
  Levers levers() {
    return new Levers(
        moved("team", team, 1, LEAST, MOST),
        moved("deal", deal, 1, LEAST, MOST),
        moved("marketing", marketing, 1, LEAST, MOST),
        moved("opex", opex, 1, LEAST, MOST_OPEX),
        moved("close", close, 0, -MOST_CLOSE, MOST_CLOSE));
  }

  private static double moved(
      String name, @Nullable Double to, double neutral, double min, double max) {
    double value = to == null ? neutral : to;
    if (value >= min && value <= max) {
      return value;
    }
    throw PlanBody.malformed("Lever %s must be from %s to %s.".formatted(name, min, max))
        .with("field", "levers." + name);
  }
}
