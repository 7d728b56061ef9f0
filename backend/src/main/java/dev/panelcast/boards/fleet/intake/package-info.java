/**
 * The door for records of real servers: checks the rows of a batch, stores the good ones and names
 * what is wrong with the others.
 */
@NullMarked
package dev.panelcast.boards.fleet.intake;

import org.jspecify.annotations.NullMarked;
