/** The sources inside Panelcast: what they have in common, and when they report. */
@NullMarked
package dev.panelcast.boards.fleet.pace;

import org.jspecify.annotations.NullMarked;
