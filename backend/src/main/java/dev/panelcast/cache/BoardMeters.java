package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** What is counted about one board on this instance, labelled with its id. */
final class BoardMeters {

  private static final String BOARD = "board";

  private final MeterRegistry registry;
  private final BoardId board;
  private final Counter rereads;
  private final Counter swaps;

  BoardMeters(MeterRegistry registry, BoardId board) {
    this.registry = registry;
    this.board = board;
    rereads =
        Counter.builder("panelcast.cache.rereads")
            .description("Times that frames were read again because some may have been missed")
            .tag(BOARD, board.value())
            .register(registry);
    swaps =
        Counter.builder("panelcast.cache.epoch.swaps")
            .description("Epochs begun by this instance because Redis had lost something")
            .tag(BOARD, board.value())
            .register(registry);
  }

  void reread() {
    rereads.increment();
  }

  void swapped() {
    swaps.increment();
  }

  void watch(Supplier<Number> watched, Supplier<Number> live) {
    gauge("panelcast.cache.watched.topics", "Topics that this instance has viewers for", watched);
    gauge("panelcast.cache.live.topics", "Topics that the cluster has viewers for", live);
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value)
        .description(description)
        .tag(BOARD, board.value())
        .strongReference(true)
        .register(registry);
  }
}
