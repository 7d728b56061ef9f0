/** The tab Insights: why a server is where it is, and what would help. */
@NullMarked
package dev.panelcast.boards.fleet.panel.insight;

import org.jspecify.annotations.NullMarked;
