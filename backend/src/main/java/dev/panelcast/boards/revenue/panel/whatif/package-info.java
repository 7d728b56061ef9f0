/** The panels of the tab "What-if"; what they show beside the plan concerns one viewer alone. */
@NullMarked
package dev.panelcast.boards.revenue.panel.whatif;

import org.jspecify.annotations.NullMarked;
