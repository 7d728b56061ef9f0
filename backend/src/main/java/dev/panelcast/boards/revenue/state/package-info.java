/**
 * What panels are projected from: the stored plan with what each section was before its last
 * change, and the figures that follow from it.
 *
 * <ul>
 *   <li>The model holds the document, not its figures: it is small, and figures follow from it
 *       alone.
 *   <li>What follows from equal inputs is computed once while it is remembered. The key is all that
 *       goes in: the whole plan of its figures and of what viewers ask about it, so that no input
 *       can be forgotten. Panels reach what is computed in no other way.
 *   <li>The newest revisions of a plan are told by their economy alone, in a memory of its own.
 * </ul>
 */
@NullMarked
package dev.panelcast.boards.revenue.state;

import org.jspecify.annotations.NullMarked;
