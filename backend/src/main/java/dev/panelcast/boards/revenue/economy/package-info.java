/**
 * How a plan comes to its profit: funnel, commission, profit and loss, in this order. What changes
 * a plan to see what happens, changes it here. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.economy;

import org.jspecify.annotations.NullMarked;
