/**
 * Forecast and risk of one server for those who call.
 *
 * <ul>
 *   <li>The answer is the server as the newest tick has it, so it equals what the panels show and
 *       nothing is computed.
 *   <li>A server that is not in the tick, but whose records are stored, is computed for the call.
 *   <li>A client may ask 30 times a minute.
 * </ul>
 */
@NullMarked
package dev.panelcast.boards.fleet.predict;

import org.jspecify.annotations.NullMarked;
