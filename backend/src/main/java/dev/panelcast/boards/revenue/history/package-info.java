/** What was done to a plan, and by whom. Pure but for the model that reads it. */
@NullMarked
package dev.panelcast.boards.revenue.history;

import org.jspecify.annotations.NullMarked;
