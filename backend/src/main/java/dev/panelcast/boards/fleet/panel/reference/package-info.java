/** The tabs Advanced and Guide: what runs, every bound, and how to read the board. */
@NullMarked
package dev.panelcast.boards.fleet.panel.reference;

import org.jspecify.annotations.NullMarked;
