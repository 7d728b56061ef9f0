package dev.panelcast.boards.revenue.live;

import dev.panelcast.boards.revenue.actuals.Actuals;
import dev.panelcast.boards.revenue.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What really closed beside a stored plan; the value of its model.
 *
 * @param id the plan's name
 * @param plan what it holds, {@code null} when there is no plan of this name
 * @param actuals beside this plan, {@code null} without one
 */
public record ActualsState(String id, @Nullable Plan plan, @Nullable Actuals actuals) {}
