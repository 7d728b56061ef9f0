/** The panels of every tab. */
@NullMarked
package dev.panelcast.boards.revenue.panel.header;

import org.jspecify.annotations.NullMarked;
