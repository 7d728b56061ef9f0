/**
 * What the fleet remembers: records and their 5-minute means, the scenario, and the history of the
 * environment. Ports, and their form in PostgreSQL.
 *
 * <ul>
 *   <li>The records of one server are committed in the order of their time. Who has seen a server
 *       up to a time misses nothing by asking for what is newer.
 *   <li>What completes without an error is durable; what does not complete is stored whole or not
 *       at all, and may be sent again.
 *   <li>Nothing is read or written server by server: each operation is a fixed number of
 *       statements, however many servers there are.
 *   <li>Ages are counted from the newest record, not from the wall clock: a feed that stops loses
 *       nothing.
 * </ul>
 *
 * <p>Every operation takes part in the transaction of its caller, if there is one. Errors are those
 * of the driver. Nothing blocks.
 */
@NullMarked
package dev.panelcast.boards.fleet.store;

import org.jspecify.annotations.NullMarked;
