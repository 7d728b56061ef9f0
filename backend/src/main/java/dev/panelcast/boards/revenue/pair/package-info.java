/** Two plans side by side. */
@NullMarked
package dev.panelcast.boards.revenue.pair;

import org.jspecify.annotations.NullMarked;
