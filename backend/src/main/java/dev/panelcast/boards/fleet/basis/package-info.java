/** What panels are projected from: the models of the board, as far as panels know them. */
@NullMarked
package dev.panelcast.boards.fleet.basis;

import org.jspecify.annotations.NullMarked;
