/**
 * What the panels of opportunities are projected from: their figures beside a stored plan, and the
 * products with what became of each.
 *
 * <p>Models hold figures, not opportunities, so that they stay small however many there are.
 */
@NullMarked
package dev.panelcast.boards.revenue.live;

import org.jspecify.annotations.NullMarked;
