/** The strip that every tab shows: what comes in, how warm the fleet is, and the scenario. */
@NullMarked
package dev.panelcast.boards.fleet.panel.side;

import org.jspecify.annotations.NullMarked;
