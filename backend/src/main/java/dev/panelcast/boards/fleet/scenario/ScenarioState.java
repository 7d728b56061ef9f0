package dev.panelcast.boards.fleet.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the scenario, the value of the model {@code scenario}.
 *
 * @param course where the simulated fleet stands; null when the generator is off
 */
public record ScenarioState(@Nullable Course course) {}
