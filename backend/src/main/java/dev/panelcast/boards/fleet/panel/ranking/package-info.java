/** The tabs Heatmap and Top 5: all servers side by side, and the worst five closely. */
@NullMarked
package dev.panelcast.boards.fleet.panel.ranking;

import org.jspecify.annotations.NullMarked;
