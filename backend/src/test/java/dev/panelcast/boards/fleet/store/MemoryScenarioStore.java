package dev.panelcast.boards.fleet.store;

import dev.panelcast.boards.fleet.scenario.Course;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** The course in memory, for tests of those who use the store. Thread-safe. */
public final class MemoryScenarioStore implements ScenarioStore {

  private final AtomicReference<Course> course =
      new AtomicReference<>(Course.begin(Instant.parse("2026-01-01T00:00:00Z")));

  @Override
  public Mono<Course> course() {
    return Mono.fromSupplier(course::get);
  }

  @Override
  public Mono<Course> change(UnaryOperator<Course> change) {
    return Mono.fromSupplier(() -> course.updateAndGet(change));
  }
}
