/**
 * The metrics that viewers see of a server: now, in 30 minutes, the change between them and its
 * direction. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.display;

import org.jspecify.annotations.NullMarked;
