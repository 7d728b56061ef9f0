/** The panels of the tab "Team performance". */
@NullMarked
package dev.panelcast.boards.revenue.panel.team;

import org.jspecify.annotations.NullMarked;
