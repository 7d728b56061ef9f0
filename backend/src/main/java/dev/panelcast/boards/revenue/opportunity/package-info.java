/**
 * Opportunities as they are kept, and the products that they name: a port, its form in PostgreSQL,
 * and the datasets that take rows.
 *
 * <ul>
 *   <li>A row replaces the stored one of the same key; an equal one changes nothing.
 *   <li>Products are known when the list of products has them or a stored opportunity names them;
 *       as long as nothing is known, in the spelling that most rows of the batch use.
 *   <li>A name that is not known is refused, with the nearest known one offered. It is never put in
 *       its place: whoever sends the rows decides.
 *   <li>Amounts are whole cents.
 * </ul>
 *
 * <p>Errors are those of the driver. Nothing blocks.
 */
@NullMarked
package dev.panelcast.boards.revenue.opportunity;

import org.jspecify.annotations.NullMarked;
