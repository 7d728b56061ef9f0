/**
 * Which course the simulated fleet takes: healthy, degrading or critical, switched by a person or
 * by the rotation of the demo. Pure and immutable; time is counted in ticks of the generator.
 */
@NullMarked
package dev.panelcast.boards.fleet.scenario;

import org.jspecify.annotations.NullMarked;
