/**
 * What comes in: one record of one server, its metrics, its profile and where it comes from.
 *
 * <p>Everything here is immutable and pure, so any thread may use it; {@link
 * dev.panelcast.boards.fleet.metric.ProfileBook} is the only type with state and is thread-safe. A
 * missing metric is {@link Double#NaN} inside the room and absent on the wire; it never becomes a
 * zero that somebody could take for a measurement.
 */
@NullMarked
package dev.panelcast.boards.fleet.metric;

import org.jspecify.annotations.NullMarked;
