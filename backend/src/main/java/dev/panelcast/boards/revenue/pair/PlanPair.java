package dev.panelcast.boards.revenue.pair;

import dev.panelcast.boards.revenue.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Two plans as they are stored now; the value of its model.
 *
 * @param id name of the first
 * @param plan what it holds, {@code null} when there is none of this name
 * @param otherId name of the second, {@code null} when none is asked for
 * @param other what it holds, likewise
 */
public record PlanPair(
    String id, @Nullable Plan plan, @Nullable String otherId, @Nullable Plan other) {}
