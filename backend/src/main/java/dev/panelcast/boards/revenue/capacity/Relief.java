package dev.panelcast.boards.revenue.capacity;

import dev.panelcast.boards.revenue.number.Compared;
import dev.panelcast.boards.revenue.number.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What helps people who have too many meetings: either brings the load to {@link #HEALTHY}.
 *
 * @param heads that are needed
 * @param leads a month that the present heads can serve
 */
public record Relief(double heads, double leads) {
  /** Above this load it is shown. */
  public static final double HEALTHY = 0.75;

  /**
   * The relief of a load; null unless it is above {@link #HEALTHY}.
   *
   * @param monthlyLeads leads a month now
   */
  static @Nullable Relief of(@Nullable Double load, int heads, double monthlyLeads) {
    return load == null || !Compared.above(load, HEALTHY)
        ? null
        : new Relief(Whole.up(heads * load / HEALTHY), monthlyLeads * HEALTHY / load);
  }
}
