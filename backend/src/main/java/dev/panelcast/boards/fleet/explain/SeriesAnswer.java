package dev.panelcast.boards.fleet.explain;

import org.jspecify.annotations.Nullable;

/**
 * What the model {@code series} found for the server that was asked for, or for the one with the
 * highest risk when none was.
 *
 * @param found null when no such server has reported
 * @param records records of all servers, counted as far as predictions need them
 */
public record SeriesAnswer(@Nullable ServerSeries found, int records) {}
