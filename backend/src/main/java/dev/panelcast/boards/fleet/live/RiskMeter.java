package dev.panelcast.boards.fleet.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts every risk score that is computed on this instance, wherever. */
final class RiskMeter {

  private final Counter calculations;

  RiskMeter(MeterRegistry meters) {
    calculations =
        Counter.builder("panelcast.fleet.risk.calculations")
            .description(
                "Risk scores computed: one per server and tick, and one for each call that asks for"
                    + " a server that is not in the tick")
            .register(meters);
  }

  void count(int scores) {
    calculations.increment(scores);
  }
}
