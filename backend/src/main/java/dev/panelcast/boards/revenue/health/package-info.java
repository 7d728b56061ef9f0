/** How well the plan does, as points. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.health;

import org.jspecify.annotations.NullMarked;
