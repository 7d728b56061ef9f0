/**
 * Words for the fleet as a whole: its status now and soon, its assessment, where it is heading, and
 * how that compares with the scenario that is played. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.environment;

import org.jspecify.annotations.NullMarked;
