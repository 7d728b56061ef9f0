/**
 * What one customer is worth and what it costs to win one; what those who share in the profit get.
 * Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.unit;

import org.jspecify.annotations.NullMarked;
