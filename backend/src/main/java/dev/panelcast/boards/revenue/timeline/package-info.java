/** When the cash of sales arrives. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.revenue.timeline;

import org.jspecify.annotations.NullMarked;
