/** The plans there are. */
@NullMarked
package dev.panelcast.boards.revenue.panel.plans;

import org.jspecify.annotations.NullMarked;
