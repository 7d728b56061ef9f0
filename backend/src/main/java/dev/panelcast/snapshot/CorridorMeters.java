package dev.panelcast.snapshot;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Figures of the corridor of one board. In the whole cluster, {@code
 * panelcast_model_computed_total} grows by live model keys times their buckets or changes, however
 * many viewers and instances there are; attempts that the publication refused are counted under
 * another outcome of {@code panelcast_publish_total}.
 */
final class CorridorMeters {

  private final MeterRegistry registry;
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100)
  };

  private final String board;

  CorridorMeters(MeterRegistry registry, BoardId board) {
    this.registry = registry;
    this.board = board.value();
  }

  /** A model's value was computed; {@code outcome} is {@code ok} or {@code error}. */
  void computed(String model, String outcome, Duration took) {
    registry
        .counter("panelcast.model.computed", "board", board, "model", model, "outcome", outcome)
        .increment();
    Timer.builder("panelcast.model.compute")
        .tags("board", board, "model", model, "outcome", outcome)
        .publishPercentileHistogram()
        .register(registry)
        .record(took);
  }

  /** A panel was projected from a value; {@code outcome} is {@code ok} or {@code error}. */
  void projected(PanelId panel, String outcome, Duration took) {
    registry
        .counter("panelcast.snapshot.computed", "board", board, "panel", panel.value())
        .increment();
    Timer.builder("panelcast.snapshot.compute")
        .description("From a model's value to the finished bytes of a panel")
        .tags("board", board, "panel", panel.value(), "outcome", outcome)
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(took);
  }

  /** A claim was answered: {@code won}, {@code busy} or {@code there}. */
  void claimed(String outcome) {
    registry.counter("panelcast.claims", "board", board, "outcome", outcome).increment();
  }

  /** A publication was {@code accepted}, refused ({@code token, future, older}) or kept local. */
  void published(String outcome) {
    registry.counter("panelcast.publish", "board", board, "outcome", outcome).increment();
  }

  /** A lease ended while its holder was at work. */
  void leaseLost(String work) {
    lost(work).increment();
  }

  private Counter lost(String work) {
    return registry.counter("panelcast.lock.lost", "board", board, "work", work);
  }

  /** Whether this instance holds the lease, 1 or 0. */
  <T> void leader(String work, T holder, ToDoubleFunction<T> isHolder) {
    // There from the beginning, for a rate needs a first value.
    lost(work);
    registry.gauge("panelcast.leader", Tags.of("board", board, "work", work), holder, isHolder);
  }

  /** A job ran; {@code outcome} is {@code ok}, {@code error}, or {@code lost} with its lease. */
  void ran(String job, String outcome, Duration took) {
    registry.timer("panelcast.job", "board", board, "job", job, "outcome", outcome).record(took);
  }

  /** Seconds since the newest input of the oldest watched frame of each panel. */
  void ages(Set<PanelId> panels, FrameAges ages) {
    for (PanelId panel : panels) {
      Gauge.builder("panelcast.snapshot.age", ages, seen -> seen.seconds(panel))
          .baseUnit("seconds")
          .tags("board", board, "panel", panel.value())
          .strongReference(true)
          .register(registry);
    }
  }
}
