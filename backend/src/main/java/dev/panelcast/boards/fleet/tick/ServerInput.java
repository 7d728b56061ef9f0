package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.metric.Profile;
import dev.panelcast.boards.fleet.series.SeriesWindow;

/**
 * What is known of one server when a tick begins.
 *
 * @param name lower-case name
 * @param profile explicit or detected
 * @param series its points and newest record; only read
 */
public record ServerInput(String name, Profile profile, SeriesWindow series) {}
