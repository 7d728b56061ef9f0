/**
 * What may go wrong: the probability of an incident, and alerts that the forecast sees coming. Both
 * look only at metrics whose rise is bad. Pure and immutable.
 */
@NullMarked
package dev.panelcast.boards.fleet.incident;

import org.jspecify.annotations.NullMarked;
