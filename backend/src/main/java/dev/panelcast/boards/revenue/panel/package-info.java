/**
 * What the panels of the board have in common: how one is declared, what it is made from, the
 * board's variables, roles and levels. The panels themselves are in the sub-packages, one for each
 * tab, and what they are put together from in one of its own.
 *
 * <p>Projections are pure: equal state and equal inputs give equal data.
 */
@NullMarked
package dev.panelcast.boards.revenue.panel;

import org.jspecify.annotations.NullMarked;
