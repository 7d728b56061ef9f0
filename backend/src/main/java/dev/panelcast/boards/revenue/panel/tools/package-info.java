/**
 * The panels of the tab "Workbench" that compute on request: what a viewer asks for stands in the
 * address and concerns that viewer alone.
 */
@NullMarked
package dev.panelcast.boards.revenue.panel.tools;

import org.jspecify.annotations.NullMarked;
