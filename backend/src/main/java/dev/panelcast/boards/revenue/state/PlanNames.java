package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.store.PlanStore;
import java.util.List;

/**
 * Which plans there are; the value of its model.
 *
 * @param plans by name
 */
public record PlanNames(List<PlanStore.Head> plans) {

  /** Keeps its own list. */
  public PlanNames {
    plans = List.copyOf(plans);
  }
}
