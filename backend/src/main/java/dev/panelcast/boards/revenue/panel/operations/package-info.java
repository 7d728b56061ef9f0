/** The panels of the tab "Operations". */
@NullMarked
package dev.panelcast.boards.revenue.panel.operations;

import org.jspecify.annotations.NullMarked;
