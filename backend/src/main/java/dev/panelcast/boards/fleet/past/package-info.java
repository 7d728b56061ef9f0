/** What the environment was like: one sample per tick, kept for 31 days. Pure and immutable. */
@NullMarked
package dev.panelcast.boards.fleet.past;

import org.jspecify.annotations.NullMarked;
