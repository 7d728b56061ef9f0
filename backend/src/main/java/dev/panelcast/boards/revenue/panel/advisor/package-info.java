/** The panels of the tab "Advisor". */
@NullMarked
package dev.panelcast.boards.revenue.panel.advisor;

import org.jspecify.annotations.NullMarked;
