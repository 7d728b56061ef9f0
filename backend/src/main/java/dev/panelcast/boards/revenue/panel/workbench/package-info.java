/** The panels of the tab "Workbench". */
@NullMarked
package dev.panelcast.boards.revenue.panel.workbench;

import org.jspecify.annotations.NullMarked;
