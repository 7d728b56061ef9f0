package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Standing jobs in a cluster of two, one of which holds each lease. */
class StandingJobTests extends CorridorRig {

  private final List<Board.Run> begun = new ArrayList<>();
  private int underWay;
  private int most;
  private int cancelled;

  private Board.Job job(Duration takes) {
    return job(
        _ ->
            Mono.delay(takes, cluster.time())
                .then()
                .doOnSubscribe(_ -> most = Math.max(most, ++underWay))
                .doOnCancel(() -> cancelled++)
                .doFinally(_ -> underWay--));
  }

  private Board.Job job(Function<Board.Run, Mono<Void>> work) {
    return new Board.Job(
        "sweep",
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        false,
        run ->
            Mono.defer(
                () -> {
                  begun.add(run);
                  return work.apply(run);
                }));
  }

  @Test
  void runsOnceInTheClusterAtItsTimes() {
    start(3, List.of(job(Duration.ofSeconds(1))));

    cluster.passUntil("2026-11-21T10:00:30Z");

    assertThat(begun)
        .extracting(Board.Run::due)
        .containsExactly(
            at("10:00:02"),
            at("10:00:07"),
            at("10:00:12"),
            at("10:00:17"),
            at("10:00:22"),
            at("10:00:27"));
  }

  @Test
  void aRunThatLastsLongerDelaysTheNextAndNeverOverlaps() {
    start(2, List.of(job(Duration.ofSeconds(6))));

    cluster.passUntil("2026-11-21T10:00:30Z");

    assertThat(begun)
        .extracting(Board.Run::due)
        .containsExactly(at("10:00:02"), at("10:00:12"), at("10:00:22"));
    assertThat(most).isEqualTo(1);
  }

  @Test
  void aFailureEndsOneRunOnly() {
    start(1, List.of(job(_ -> Mono.error(new IllegalStateException("as the test wants it")))));

    cluster.passUntil("2026-11-21T10:00:13Z");

    assertThat(begun).hasSize(3);
  }

  @Test
  void aRunThatNeverEndsIsGivenUp() {
    SimulatedInstance instance = start(1, List.of(job(_ -> Mono.never()))).getFirst();

    cluster.passUntil("2026-11-21T10:01:08Z");

    assertThat(begun).extracting(Board.Run::due).containsExactly(at("10:00:02"), at("10:01:07"));
    assertThat(instance.timed("panelcast.job", "outcome", "error")).isEqualTo(1);
  }

  @Test
  void aRunThatTheLeaseEndsIsNotCountedAsDone() {
    SimulatedInstance instance = start(1, List.of(job(Duration.ofSeconds(60)))).getFirst();
    cluster.passUntil("2026-11-21T10:00:03Z");

    instance.ports().cut();
    cluster.passUntil("2026-11-21T10:00:10Z");

    assertThat(instance.timed("panelcast.job", "outcome", "ok")).isZero();
    assertThat(instance.timed("panelcast.job", "outcome", "lost")).isEqualTo(1);
  }

  @Test
  void isStoppedBeforeAnotherCanHoldTheLease() {
    List<SimulatedInstance> instances = start(2, List.of(job(Duration.ofSeconds(60))));
    cluster.passUntil("2026-11-21T10:00:10Z");

    instances.getFirst().ports().cut();
    cluster.passUntil("2026-11-21T10:00:30Z");

    assertThat(cancelled).isEqualTo(1);
    assertThat(most).isEqualTo(1);
    assertThat(begun).hasSize(2);
    assertThat(begun.getLast().fence()).isGreaterThan(begun.getFirst().fence());
  }

  @Test
  void anotherTakesOverAtOnceWhenTheHolderStops() {
    List<SimulatedInstance> instances = start(2, List.of(job(Duration.ofMillis(10))));
    cluster.passUntil("2026-11-21T10:00:05.700Z");

    instances.getFirst().stop();
    cluster.passUntil("2026-11-21T10:00:08Z");

    assertThat(begun).extracting(Board.Run::due).containsExactly(at("10:00:02"), at("10:00:07"));
    assertThat(cluster.instances()).hasSize(1);
  }

  @Test
  void stoppingCancelsWhatIsUnderWay() {
    SimulatedInstance instance = start(1, List.of(job(Duration.ofSeconds(60)))).getFirst();
    cluster.passUntil("2026-11-21T10:00:03Z");

    instance.stop();

    assertThat(cancelled).isEqualTo(1);
    assertThat(underWay).isZero();
  }

  @Test
  void noTimeIsServedTwice() {
    start(2, List.of(job(Duration.ZERO)));

    cluster.passUntil("2026-11-21T10:10:00Z");

    Set<Instant> times = new HashSet<>();
    assertThat(begun).allMatch(run -> times.add(run.due())).hasSize(120);
  }
}
