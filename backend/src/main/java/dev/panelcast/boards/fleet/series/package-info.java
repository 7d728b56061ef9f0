/**
 * The last 24 hours of a server as points 5 minutes apart.
 *
 * <p>A {@link dev.panelcast.boards.fleet.series.SeriesWindow} belongs to one thread at a time; who
 * shares it orders the access. It keeps a bounded number of points and forgets the oldest.
 */
@NullMarked
package dev.panelcast.boards.fleet.series;

import org.jspecify.annotations.NullMarked;
