/** The panels of the tab "Forecasting". */
@NullMarked
package dev.panelcast.boards.revenue.panel.forecast;

import org.jspecify.annotations.NullMarked;
