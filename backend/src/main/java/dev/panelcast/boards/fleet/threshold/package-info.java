/**
 * Where a shown value changes its level, and what is normal for a profile. Bounds are inclusive
 * unless said otherwise. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.threshold;

import org.jspecify.annotations.NullMarked;
