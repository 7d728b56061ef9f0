package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.function.Function;
import java.util.function.Predicate;

/** A plan of sections of two. */
final class Mixture {

  private final Plan now;
  private final Plan then;
  private final Predicate<Section> isThen;

  private Mixture(Plan now, Plan then, Predicate<Section> isThen) {
    this.now = now;
    this.then = then;
    this.isThen = isThen;
  }

  static Plan of(Plan now, Plan then, Predicate<Section> isThen) {
    Mixture mixture = new Mixture(now, then, isThen);
    return new Plan(
        mixture.part(Section.DEAL, Plan::deal),
        mixture.part(Section.CHANNELS, Plan::channels),
        mixture.part(Section.TEAM, Plan::team),
        mixture.part(Section.COMPENSATION, Plan::compensation),
        mixture.part(Section.QUOTAS, Plan::quotas),
        mixture.part(Section.OPEX, Plan::opex),
        mixture.part(Section.CAPACITY, Plan::capacity),
        mixture.part(Section.TARGETS, Plan::targets),
        mixture.part(Section.STAKEHOLDERS, Plan::stakeholders),
        mixture.part(Section.FINANCE, Plan::finance),
        mixture.part(Section.BENCHMARK, Plan::benchmark));
  }

  private <T> T part(Section section, Function<Plan, T> part) {
    return part.apply(isThen.test(section) ? then : now);
  }
}
