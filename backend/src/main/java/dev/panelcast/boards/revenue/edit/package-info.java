/**
 * What people do to plans: the calls of the API, from reading JSON to the write that every viewer
 * sees.
 *
 * <ul>
 *   <li>A change says on which revision it is based, and is refused when a section that it touches
 *       changed since; the refusal names those sections and who changed them. What the same values
 *       changed before is no such change: they may be sent again by whoever heard no answer. A
 *       channel that is added again is another one, unless the same name added it.
 *   <li>Everything that is wrong with a document is told at once, and then nothing is stored.
 *   <li>Whole documents (import, restore, reset) replace what is there; the history keeps it.
 * </ul>
 */
@NullMarked
package dev.panelcast.boards.revenue.edit;

import org.jspecify.annotations.NullMarked;
