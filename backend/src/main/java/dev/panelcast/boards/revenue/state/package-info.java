/**
 * What panels are projected from: the stored plan with what each section was before its last
 * change, and the figures that follow from it.
 *
 * <ul>
 *   <li>The model holds the document, not its figures: it is small, and figures follow from it
 *       alone.
 *   <li>Figures of equal plans are computed once within their lifetime. Their key is the whole
 *       plan, so that no input can be forgotten.
 * </ul>
 */
@NullMarked
package dev.panelcast.boards.revenue.state;

import org.jspecify.annotations.NullMarked;
