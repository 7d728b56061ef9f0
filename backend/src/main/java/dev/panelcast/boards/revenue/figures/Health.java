package dev.panelcast.boards.revenue.figures;

import dev.panelcast.boards.revenue.health.BusinessHealth;
import dev.panelcast.boards.revenue.health.OperatingHealth;
import dev.panelcast.boards.revenue.outlook.CashRunway;
import org.jspecify.annotations.Nullable;

/**
 * How well the plan does.
 *
 * @param operating health of the operation
 * @param business health of the business
 * @param runway how long the cash lasts
 * @param ruleOf40 growth and margin in points; null without a margin
 */
public record Health(
    OperatingHealth operating,
    BusinessHealth business,
    CashRunway runway,
    @Nullable Double ruleOf40) {}
