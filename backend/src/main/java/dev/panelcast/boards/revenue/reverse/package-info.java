/** From a goal back to what it takes. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.reverse;

import org.jspecify.annotations.NullMarked;
