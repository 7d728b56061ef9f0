/**
 * How many leads of each channel get how far, what that costs, and the same for all channels
 * together. A total is made of sums, its rates are ratios of the sums. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.funnel;

import org.jspecify.annotations.NullMarked;
