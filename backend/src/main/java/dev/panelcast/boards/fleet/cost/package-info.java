/**
 * What trouble would cost and what seeing it early is worth. Money is US dollars as doubles,
 * because these are plan figures. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.cost;

import org.jspecify.annotations.NullMarked;
