/** The first tab: how the fleet is, which servers are worst, and what is coming. */
@NullMarked
package dev.panelcast.boards.fleet.panel.overview;

import org.jspecify.annotations.NullMarked;
