/**
 * The model {@code tick}: forecast, risk and levels of every server and the figures of the fleet,
 * computed once per tick from the series in memory.
 *
 * <p>The computation is pure apart from the clock that it is given. Its result is immutable, is
 * stored as JSON and read back equal, so that any instance can project panels from it. Work grows
 * with servers x metrics; bands of forecasts are never laid out here.
 */
@NullMarked
package dev.panelcast.boards.fleet.tick;

import org.jspecify.annotations.NullMarked;
