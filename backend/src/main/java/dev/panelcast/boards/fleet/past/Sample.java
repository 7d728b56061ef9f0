package dev.panelcast.boards.fleet.past;

import dev.panelcast.boards.fleet.environment.Assessment;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.tick.FleetSummary;
import dev.panelcast.boards.fleet.tick.Tick;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The environment at one tick.
 *
 * @param at start of the tick's bucket
 * @param risk30 incident probability of 30 minutes, a fraction; null without predictions
 * @param risk8h incident probability of 8 hours, a fraction; null without predictions
 * @param health share of servers of level healthy, a fraction; null without predictions
 * @param scenario what the generator played, null when it was off
 */
public record Sample(
    Instant at,
    @Nullable Double risk30,
    @Nullable Double risk8h,
    @Nullable Double health,
    @Nullable Scenario scenario) {

  /** The sample of a tick. */
  public static Sample of(Tick tick) {
    FleetSummary summary = tick.summary();
    return new Sample(
        tick.at(),
        summary.probability().soon(),
        summary.probability().eightHours(),
        Assessment.healthyShare(summary.counts()),
        tick.scenario());
  }
}
