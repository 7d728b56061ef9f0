/**
 * What deserves attention: alerts, bottlenecks, hints while typing. One rule per metric; a missing
 * figure raises nothing. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.revenue.advice;

import org.jspecify.annotations.NullMarked;
