package dev.panelcast.boards.revenue.sensitivity;

import dev.panelcast.boards.revenue.economy.Economy;
import dev.panelcast.boards.revenue.number.Known;
import dev.panelcast.boards.revenue.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /** What differs beyond them is the noise of binary fractions. */
  private static final int DECIMALS = 9;

  private static final BigDecimal MISSING = BigDecimal.ONE.negate();

  private static final Comparator<Elasticity> LARGEST_FIRST =
      Comparator.comparing(Elasticity::size)
          .reversed()
          .thenComparing(elasticity -> elasticity.driver().word());

  /**
   * The elasticities of a plan, largest effect on EBITDA first, whatever its sign, missing ones
   * last. Those that are equal to 9 decimals stand by their drivers' words.
   */
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

  /** Whether another one moves EBITDA as much, to 9 decimals and in the same direction. */
  public boolean isAlike(Elasticity other) {
    return ebitda != null
        && other.ebitda != null
        && rounded(ebitda).compareTo(rounded(other.ebitda)) == 0;
  }

  private BigDecimal size() {
    return ebitda == null ? MISSING : rounded(ebitda).abs();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
