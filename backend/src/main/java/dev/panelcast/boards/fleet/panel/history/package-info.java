/** The tab Historical: the environment over the last minutes, and its figures. */
@NullMarked
package dev.panelcast.boards.fleet.panel.history;

import org.jspecify.annotations.NullMarked;
