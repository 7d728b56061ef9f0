/** Tab {@code actuals}: what really closed beside the plan, and the files that bring it. */
@NullMarked
package dev.panelcast.boards.revenue.panel.actuals;

import org.jspecify.annotations.NullMarked;
