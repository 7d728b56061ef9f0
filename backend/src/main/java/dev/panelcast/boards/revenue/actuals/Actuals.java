package dev.panelcast.boards.revenue.actuals;

import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.timeline.CashTimeline;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What really closed, beside a plan.
 *
 * @param period the months of which it tells; {@code null} while nothing is decided
 * @param months revenue of the chosen opportunities in each month of the period
 * @param pipeline of the chosen opportunities
 * @param rates of the chosen opportunities
 * @param owners everybody who has an opportunity of the chosen product, whoever is chosen
 */
public record Actuals(
    @Nullable Period period,
    List<RevenueMonth> months,
    Pipeline pipeline,
    WinRates rates,
    List<OwnerFigures> owners) {

  /** Months of a period at most: as far as plans look ahead. */
  public static final int LONGEST = 120;

  /** Keeps its own lists. */
  public Actuals {
    months = List.copyOf(months);
    owners = List.copyOf(owners);
  }

  /**
   * Which opportunities are looked at.
   *
   * @param owner whose they are; empty for everybody's
   * @param product of which they are; empty for all
   * @param months how many months up to the newest decision, 1 to {@link #LONGEST}; empty for all
   */
  public record Choice(Optional<String> owner, Optional<String> product, Optional<Integer> months) {

    private boolean isOf(Opportunity opportunity) {
      return product.isEmpty() || product.get().equals(opportunity.product());
    }

    private boolean isBy(Opportunity opportunity) {
      return owner.isEmpty() || owner.get().equals(opportunity.owner());
    }
  }

  /**
   * The figures of a choice.
   *
   * @param all opportunities, whichever are chosen; they decide the period, so that choices can be
   *     compared
   * @param plan that they are held against
   * @param cash of so many months of the plan
   */
  public static Actuals of(
      List<Opportunity> all, Choice choice, Plan plan, IntFunction<CashTimeline> cash) {
    List<Opportunity> ofProduct = all.stream().filter(choice::isOf).toList();
    List<Opportunity> chosen = ofProduct.stream().filter(choice::isBy).toList();
    Pipeline pipeline = Pipeline.of(chosen);
    Optional<Period> period = period(all, choice);
    return period
        .map(
            known ->
                new Actuals(
                    known,
                    RevenueMonth.of(chosen, known, cash.apply(known.months())),
                    pipeline,
                    WinRates.of(chosen, known),
                    OwnerFigures.of(ofProduct, known, plan)))
        .orElseGet(() -> new Actuals(null, List.of(), pipeline, WinRates.NONE, List.of()));
  }

  private static Optional<Period> period(List<Opportunity> all, Choice choice) {
    List<YearMonth> decided =
        all.stream()
            .filter(opportunity -> !opportunity.stage().open())
            .map(Opportunity::closedOn)
            .filter(Objects::nonNull)
            .map(YearMonth::from)
            .sorted()
            .toList();
    if (decided.isEmpty()) {
      return Optional.empty();
    }
    YearMonth last = decided.getLast();
    YearMonth first = last.minusMonths(choice.months().orElse(LONGEST) - 1L);
    boolean isAll = choice.months().isEmpty() && decided.getFirst().isAfter(first);
    return Optional.of(new Period(isAll ? decided.getFirst() : first, last));
  }
}
