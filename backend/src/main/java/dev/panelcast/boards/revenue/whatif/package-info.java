/**
 * What would happen if: levers on a stored plan, private to whoever moves them. Neutral levers give
 * the stored figures to the last bit. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.whatif;

import org.jspecify.annotations.NullMarked;
