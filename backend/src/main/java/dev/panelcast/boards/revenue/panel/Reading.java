package dev.panelcast.boards.revenue.panel;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.state.Outcome;
import dev.panelcast.boards.revenue.state.PlanState;
import dev.panelcast.kernel.Inputs;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a panel is made from.
 *
 * @param state the stored plan
 * @param now what follows from it
 * @param before what followed before the last change of a section that the panel reads, {@code
 *     null} when there was none
 * @param sections what the panel reads
 * @param inputs values of its variables
 */
public record Reading(
    PlanState state, Outcome now, @Nullable Outcome before, Set<Section> sections, Inputs inputs) {

  /** The plan's name. */
  public String plan() {
    return state.id();
  }
}
