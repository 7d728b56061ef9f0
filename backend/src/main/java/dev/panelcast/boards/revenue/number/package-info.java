/**
 * Arithmetic of figures that may be missing, their limits, and rounding to whole things. Pure;
 * everything in the room may use it.
 */
@NullMarked
package dev.panelcast.boards.revenue.number;

import org.jspecify.annotations.NullMarked;
