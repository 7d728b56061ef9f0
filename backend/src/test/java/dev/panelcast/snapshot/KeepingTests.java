package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What must outlive a standing model's values. */
class KeepingTests extends CorridorRig {

  private final List<Long> kept = new ArrayList<>();
  private int refusals;

  private Panel fast(Function<SampleBoard.Count, Mono<Void>> keep) {
    return SampleBoard.panel(
        "fast", Cadence.every(BucketSize.S5), counted(SampleBoard.tick()).keeping(keep));
  }

  private Mono<Void> keep(SampleBoard.Count value) {
    return Mono.fromRunnable(
        () -> {
          if (refusals-- > 0) {
            throw new IllegalStateException("as the test wants it");
          }
          kept.add(value.runs());
        });
  }

  @Test
  void eachValueIsKeptOnceInTheCluster() {
    start(3, fast(this::keep));

    cluster.passUntil("2026-11-21T10:00:21Z");

    assertThat(kept).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void whatCouldNotBeKeptIsKeptLater() {
    refusals = 3;
    start(2, fast(this::keep));

    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(kept).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void keepingThatHangsHoldsUpNoComputation() {
    start(2, fast(_ -> Mono.never()));

    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(runs).hasSize(7);
  }

  @Test
  void whatAHolderDidNotKeepAnyMoreTheNextOneDoes() {
    List<Long> published = new ArrayList<>();
    List<SimulatedInstance> instances =
        start(
            2,
            fast(
                value -> {
                  published.add(value.runs());
                  return published.size() == 3 ? Mono.never() : keep(value);
                }));
    cluster.passUntil("2026-11-21T10:00:11Z");
    assertThat(kept).containsExactly(1L, 2L);

    instances.getFirst().kill();
    cluster.passUntil("2026-11-21T10:00:26Z");

    assertThat(runs).hasSize(6);
    assertThat(kept).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void withoutRedisItIsKeptToo() {
    SimulatedInstance instance = start(1, fast(this::keep)).getFirst();
    instance.watch(topic("fast", BucketSize.S5));
    settle();

    instance.ports().cut();
    cluster.passUntil("2026-11-21T10:00:31Z");

    assertThat(kept).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
  }
}
