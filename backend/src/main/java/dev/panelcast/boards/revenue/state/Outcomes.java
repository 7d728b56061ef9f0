package dev.panelcast.boards.revenue.state;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.panelcast.boards.revenue.plan.Plan;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Remembers what follows from a plan, so that equal plans are not computed twice. Thread-safe. */
public final class Outcomes {

  private static final Duration LIFETIME = Duration.ofMinutes(10);

  /** A plan of 50 channels and its outcome take some 50 KB. */
  private static final int KEPT = 200;

  private final Counter computed;
  private final LoadingCache<Plan, Outcome> outcomes =
      Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(KEPT).build(this::compute);

  /** An empty memory whose computations are counted. */
  public Outcomes(MeterRegistry meters) {
    computed =
        Counter.builder("panelcast.revenue.outcomes")
            .description("Plans whose figures were computed")
            .register(meters);
  }

  /** What follows from the plan; computed by the caller when nobody did lately. */
  public Outcome of(Plan plan) {
    return outcomes.get(plan);
  }

  private Outcome compute(Plan plan) {
    computed.increment();
    return Outcome.of(plan);
  }
}
