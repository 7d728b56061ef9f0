/** The panels of the tab "Configuration". */
@NullMarked
package dev.panelcast.boards.revenue.panel.inputs;

import org.jspecify.annotations.NullMarked;
