/**
 * Why a server is where it is: the impact of each metric over its last 24 hours, and what would
 * bring its CPU down. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.explain;

import org.jspecify.annotations.NullMarked;
