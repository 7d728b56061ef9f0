/** What bars and lines of panels are put together from, with reasons for what is missing. */
@NullMarked
package dev.panelcast.boards.revenue.panel.chart;

import org.jspecify.annotations.NullMarked;
