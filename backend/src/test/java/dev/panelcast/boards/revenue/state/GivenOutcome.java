package dev.panelcast.boards.revenue.state;

import dev.panelcast.boards.revenue.figures.Figures;
import dev.panelcast.boards.revenue.plan.Plan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** What follows from plans, for tests. */
public final class GivenOutcome {

  private GivenOutcome() {}

  /** Computed for whoever asks. */
  public static Outcome of(Plan plan) {
    return new Outcomes(new SimpleMeterRegistry()).of(plan);
  }

  /** Its figures. */
  public static Figures figures(Plan plan) {
    return of(plan).figures();
  }
}
