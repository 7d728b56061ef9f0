package dev.panelcast.boards.revenue.state;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.store.PlanStore;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The plans, when one comes or has a new revision. */
public final class PlanNamesModel implements Model<PlanNames> {

  private final PlanStore store;

  /** The model of the plans of a store. */
  public PlanNamesModel(PlanStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "plans";
  }

  @Override
  public Class<PlanNames> type() {
    return PlanNames.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> datasets() {
    return Set.of(PlanStore.PLANS);
  }

  @Override
  public Mono<Result<PlanNames>> compute(Request request) {
    return store
        .plans()
        .collectList()
        .map(
            plans ->
                new Result<>(
                    new PlanNames(plans),
                    plans.stream()
                        .map(plan -> plan.edition().at())
                        .max(Instant::compareTo)
                        .orElse(null),
                    0));
  }
}
