/**
 * Profit and loss, once: the tables, the what-if, the sensitivities and the reverse tools all use
 * this definition. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.profit;

import org.jspecify.annotations.NullMarked;
