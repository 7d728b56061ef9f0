/** The panels of the tab "GTM command center". */
@NullMarked
package dev.panelcast.boards.revenue.panel.gtm;

import org.jspecify.annotations.NullMarked;
