package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.Edition;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is stored now; the value of the board's model.
 *
 * @param id its name
 * @param plan what it holds, {@code null} when there is no plan of this name
 * @param before the same, but each section as it was before its own last change
 * @param origins where the content of each held section comes from
 */
public record PlanState(
    String id, @Nullable Plan plan, @Nullable Plan before, Map<Section, Origin> origins) {

  /** Keeps its own map. */
  public PlanState {
    origins = Map.copyOf(origins);
  }

  /** There is no such plan. */
  static PlanState missing(String id) {
    return new PlanState(id, null, null, Map.of());
  }

  /** The newest change of any of these sections; empty when none was ever stored. */
  public Optional<Edition> newest(Collection<Section> sections) {
    return origins.entrySet().stream()
        .filter(entry -> sections.contains(entry.getKey()))
        .map(entry -> entry.getValue().edition())
        .max(Comparator.comparingLong(Edition::revision));
  }

  /**
   * The plan as it was before the last change of any of these sections, as far as they are
   * concerned; empty when they never changed.
   */
  public Optional<Plan> before(Collection<Section> sections) {
    Plan now = plan;
    Plan then = before;
    long last = newest(sections).map(Edition::revision).orElse(0L);
    boolean isKnown =
        sections.stream().map(origins::get).anyMatch(origin -> isChange(origin, last));
    if (now == null || then == null || !isKnown) {
      return Optional.empty();
    }
    return Optional.of(
        Mixture.of(
            now,
            then,
            section -> sections.contains(section) && isChange(origins.get(section), last)));
  }

  private static boolean isChange(@Nullable Origin origin, long revision) {
    return origin != null && origin.isChange() && origin.edition().revision() == revision;
  }
}
