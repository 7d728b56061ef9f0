/**
 * Recorded metrics of real servers, played again: a folder of CSV files ({@code .csv} or {@code
 * .csv.gz}), one row per tick, from the beginning again after the last row.
 *
 * <p>Files are told apart by their headers. What a file does not tell stays missing. The row that
 * is played follows from the time alone, so any instance continues what another one played. The
 * folder is read once, before readiness; all recordings together hold a bounded number of values. A
 * file that cannot be played is named in one sentence and left out.
 */
@NullMarked
package dev.panelcast.boards.fleet.replay;

import org.jspecify.annotations.NullMarked;
