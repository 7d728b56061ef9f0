/**
 * What panels are put together from: figures with their changes, tables, forms made from the rules,
 * each with the reasons for what is missing, and how figures are computed.
 */
@NullMarked
package dev.panelcast.boards.revenue.panel.part;

import org.jspecify.annotations.NullMarked;
