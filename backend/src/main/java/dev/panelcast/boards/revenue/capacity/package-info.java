/**
 * Whether the team can do the work that the channels bring. A no-show still takes the slot, so
 * closers are loaded by scheduled meetings. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.capacity;

import org.jspecify.annotations.NullMarked;
