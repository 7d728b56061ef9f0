package dev.panelcast.boards.revenue.sensitivity;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the result moves when one input grows by 1 %: (% change of the result)/(% change of the
 * input). Null when the input or the result is 0.
 *
 * @param driver the input
 * @param ebitda elasticity of EBITDA
 * @param revenue elasticity of the immediate revenue
 */
public record Elasticity(Driver driver, @Nullable Double ebitda, @Nullable Double revenue) {
  private static final double STEP = 0.01;

  /** Largest effect on EBITDA first, whatever its sign, missing ones last. */
  private static final Comparator<Elasticity> LARGEST_FIRST =
      Comparator.comparingDouble(Elasticity::size).reversed();

  /** The elasticities of a plan, largest effect on EBITDA first, missing ones last. */
  public static List<Elasticity> ranked(Plan plan, Economy economy) {
    return Arrays.stream(Driver.values())
        .map(driver -> of(driver, plan, economy))
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private static Elasticity of(Driver driver, Plan plan, Economy before) {
    if (!driver.present(plan)) {
      return new Elasticity(driver, null, null);
    }
    Economy after = Economy.of(driver.times(plan, 1 + STEP));
    return new Elasticity(
        driver,
        elasticity(before.profit().ebitda(), after.profit().ebitda()),
        elasticity(before.funnel().marketing().revenue(), after.funnel().marketing().revenue()));
  }

  private static @Nullable Double elasticity(double before, double after) {
    return Known.ratio(Known.ratio(after - before, before), STEP);
  }

  private double size() {
    return ebitda == null ? -1 : Math.abs(ebitda);
  }
}
