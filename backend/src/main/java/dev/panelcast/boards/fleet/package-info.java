/**
 * Board {@code fleet}: which servers will have trouble within 30 minutes and 8 hours, why, what to
 * do and what it would cost.
 *
 * <p>Records come in through the dataset, the generator, a replay or this host. Every 5 s the model
 * {@code tick} forecasts and scores each server once; all panels of a bucket are projected from
 * that one value. Formulas are pure functions in sub-packages; levels, thresholds and counts have
 * one definition each.
 */
@NullMarked
package dev.panelcast.boards.fleet;

import org.jspecify.annotations.NullMarked;
