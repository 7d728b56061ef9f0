/**
 * Values to start from: calculators of a deal value, deal templates, presets of channels. All give
 * a preview; nothing is stored here. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.preset;

import org.jspecify.annotations.NullMarked;
