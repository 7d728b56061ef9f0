package dev.panelcast.boards.revenue.peers;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.plan.Benchmark;
import dev.panelcast.boards.revenue.unit.UnitEconomics;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the plan beside that of others.
 *
 * @param yardstick what is compared
 * @param value of the plan; null when it has none
 * @param band of the others
 * @param standing of the value
 */
public record Comparison(
    Yardstick yardstick, @Nullable Double value, Band band, Standing standing) {

  /** How far the figure has come, as {@link Band#position} says. */
  public @Nullable Double position() {
    return band.position(value);
  }

  /** All yardsticks, in order. */
  public static List<Comparison> all(Benchmark kind, Economy economy, UnitEconomics unit) {
    return Arrays.stream(Yardstick.values())
        .map(yardstick -> of(yardstick, kind, value(yardstick, economy, unit)))
        .toList();
  }

  private static Comparison of(Yardstick yardstick, Benchmark kind, @Nullable Double value) {
    Band band = Bands.of(yardstick, kind);
    return new Comparison(yardstick, value, band, band.standing(value));
  }

  private static @Nullable Double value(Yardstick yardstick, Economy economy, UnitEconomics unit) {
    return switch (yardstick) {
      case CONTACT_RATE -> economy.funnel().rates().contact();
      case MEETING_RATE -> economy.funnel().rates().meeting();
      case SHOW_UP_RATE -> economy.funnel().rates().showUp();
      case CLOSE_RATE -> economy.funnel().rates().close();
      case ONBOARDING_RATE -> null;
      case COST_PER_LEAD -> economy.funnel().marketing().perLead();
      case COST_PER_CONTACT -> economy.funnel().marketing().perContact();
      case COST_PER_MEETING -> economy.funnel().marketing().perHeld();
      case CAC -> unit.cac();
      case LTV_TO_CAC -> unit.ltvToCac();
      case EBITDA_MARGIN -> economy.profit().ebitdaMargin();
      case GROSS_MARGIN -> economy.profit().grossMargin();
      case PAYBACK -> unit.payback();
    };
  }
}
