/** When the sources inside Panelcast report. Pure. */
@NullMarked
package dev.panelcast.boards.fleet.pace;

import org.jspecify.annotations.NullMarked;
