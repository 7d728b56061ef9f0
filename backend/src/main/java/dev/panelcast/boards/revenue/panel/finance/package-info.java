/** The panels of the tab "Financial health". */
@NullMarked
package dev.panelcast.boards.revenue.panel.finance;

import org.jspecify.annotations.NullMarked;
