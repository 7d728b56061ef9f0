/** The panels of the tab "Benchmarks". */
@NullMarked
package dev.panelcast.boards.revenue.panel.benchmarks;

import org.jspecify.annotations.NullMarked;
