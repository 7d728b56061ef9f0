/** The panels of the tab "Trends". */
@NullMarked
package dev.panelcast.boards.revenue.panel.trends;

import org.jspecify.annotations.NullMarked;
