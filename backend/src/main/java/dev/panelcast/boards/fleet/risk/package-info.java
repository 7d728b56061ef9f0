/**
 * How close a server is to failing, as one number from 0 to 100, and the one scale that turns the
 * number into words. Nothing else in the room knows a bound of that scale. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.risk;

import org.jspecify.annotations.NullMarked;
