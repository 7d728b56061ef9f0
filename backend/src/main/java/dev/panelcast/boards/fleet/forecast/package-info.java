/**
 * What the next 8 hours of a metric look like: a straight line through the last values with a band
 * that widens with the square root of time.
 *
 * <p>A forecast is kept as current value, slope and spread, and its 96 steps are worked out when
 * they are asked for; working a step out twice gives the same bits. Everything is immutable. Step
 * index {@code k} lies {@code 5 * (k + 1)} minutes ahead.
 */
@NullMarked
package dev.panelcast.boards.fleet.forecast;

import org.jspecify.annotations.NullMarked;
