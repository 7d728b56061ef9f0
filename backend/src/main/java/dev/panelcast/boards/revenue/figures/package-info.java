/**
 * Every figure of one state of a plan, computed once. Panels project from this value and compute
 * nothing that is in it, so a number that appears twice is the same to the last bit. Immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.figures;

import org.jspecify.annotations.NullMarked;
