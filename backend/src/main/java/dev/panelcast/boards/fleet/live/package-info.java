/**
 * The models of the board: what is read for them, and the series that the tick's holder keeps in
 * memory.
 *
 * <ul>
 *   <li>The series of all servers are loaded once, by the instance that begins to compute ticks;
 *       from then on only records that are newer than the known ones are read.
 *   <li>Memory is bounded by servers x 288 points; servers that left the fleet are forgotten.
 *   <li>A read that fails leaves the series as they were or further on, never inconsistent: the
 *       next one continues.
 *   <li>Risk is computed once per server and tick, and once for each call that asks for a server
 *       that is not in the tick; the profile of a name is detected once. The meters {@code
 *       panelcast_fleet_risk_calculations_total} and {@code
 *       panelcast_fleet_profile_detections_total} count it.
 * </ul>
 */
@NullMarked
package dev.panelcast.boards.fleet.live;

import org.jspecify.annotations.NullMarked;
