/** The panels of the tab "Compensation". */
@NullMarked
package dev.panelcast.boards.revenue.panel.compensation;

import org.jspecify.annotations.NullMarked;
