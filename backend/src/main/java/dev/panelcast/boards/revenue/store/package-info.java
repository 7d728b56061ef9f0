/**
 * What the board remembers: plans by sections, and every revision of each. A port, and its form in
 * PostgreSQL.
 *
 * <ul>
 *   <li>Revisions of a plan count up by one; each changed at least one section. The tables number
 *       them, so writers by SQL make revisions like everybody else.
 *   <li>A section that a plan does not hold has its default.
 *   <li>What completes without an error is durable, or becomes so with the transaction of the
 *       caller, if there is one; what does not complete is stored whole or not at all.
 * </ul>
 *
 * <p>Errors are those of the driver, or what a caller's function throws. Nothing blocks.
 */
@NullMarked
package dev.panelcast.boards.revenue.store;

import org.jspecify.annotations.NullMarked;
