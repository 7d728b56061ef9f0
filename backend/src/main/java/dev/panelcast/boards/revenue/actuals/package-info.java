/**
 * What really closed: figures of the opportunities, against the plan. Stored amounts are added in
 * whole cents, so sums are exact. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.actuals;

import org.jspecify.annotations.NullMarked;
