/**
 * The machine that Panelcast runs on, measured every five seconds as one server of the fleet. What
 * the system does not tell stays missing.
 */
@NullMarked
package dev.panelcast.boards.fleet.host;

import org.jspecify.annotations.NullMarked;
