/**
 * What the panels of the board have in common: how one is declared, how rows and figures are put
 * together with the reasons for what is missing, and the board's variables. The panels themselves
 * are in the sub-packages, one for each part of the board; each shows one door with its panels.
 *
 * <p>Projections are pure: equal value and equal inputs give equal data.
 */
@NullMarked
package dev.panelcast.boards.fleet.panel;

import org.jspecify.annotations.NullMarked;
