/** The panels of the tab "Business performance". */
@NullMarked
package dev.panelcast.boards.revenue.panel.performance;

import org.jspecify.annotations.NullMarked;
