/** The models of the board, as far as panels need to know them: what they are projected from. */
@NullMarked
package dev.panelcast.boards.fleet.model;

import org.jspecify.annotations.NullMarked;
