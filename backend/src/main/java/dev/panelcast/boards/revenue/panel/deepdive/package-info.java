/** The panels of the tab "Deep dive". */
@NullMarked
package dev.panelcast.boards.revenue.panel.deepdive;

import org.jspecify.annotations.NullMarked;
