/** The panels of the tab "Executive". */
@NullMarked
package dev.panelcast.boards.revenue.panel.executive;

import org.jspecify.annotations.NullMarked;
