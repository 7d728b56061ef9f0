package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Status;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What those are told who ask once: for a panel, or for a value. */
class CorridorAnswersTests extends CorridorRig {

  private static final Topic EDITED = topic("edited", null);

  private final Panel fast =
      SampleBoard.panel("fast", Cadence.every(BucketSize.S5), counted(SampleBoard.tick()));
  private final Panel edited = edited();

  @Test
  void requestAfterAWriteWaitsForWhatWasComputedFromIt() {
    List<SimulatedInstance> instances = start(2, edited);
    instances.getFirst().watch(EDITED);
    cluster.pass(Duration.ofSeconds(2));
    last(Duration.ofMillis(400));

    cluster.write("costs");
    Mono<Frame> here = asked(instances.getFirst());
    Mono<Frame> there = asked(instances.getLast());
    cluster.pass(Duration.ofMillis(450));

    for (Mono<Frame> answer : List.of(here, there)) {
      Frame frame = Objects.requireNonNull(answer.block());
      assertThat(frame.status()).isEqualTo(Status.OK);
      assertShows(frame, 2);
    }
  }

  @Test
  void requestThatWaitedHalfASecondIsToldThatItsDataIsStale() {
    List<SimulatedInstance> instances = start(2, edited);
    instances.getFirst().watch(EDITED);
    cluster.pass(Duration.ofSeconds(2));
    last(Duration.ofSeconds(2));

    cluster.write("costs");
    Mono<Frame> early = asked(instances.getLast());
    cluster.pass(Duration.ofMillis(501));

    Frame stale = Objects.requireNonNull(early.block());
    assertThat(stale.status()).isEqualTo(Status.STALE);
    assertShows(stale, 1);
    cluster.pass(Duration.ofSeconds(2));
    Frame after = Objects.requireNonNull(asked(instances.getLast()).block());
    assertThat(after.status()).isEqualTo(Status.OK);
    assertShows(after, 2);
  }

  @Test
  void viewerWhoComesAfterAWriteIsShownNothingOlder() {
    SimulatedInstance instance = start(1, edited).getFirst();
    instance.watch(EDITED);
    cluster.pass(Duration.ofSeconds(2));
    last(Duration.ofSeconds(1));
    SimulatedClient client = new SimulatedClient("late", List.of(EDITED));

    cluster.write("costs");
    client.connect(instance);
    cluster.pass(Duration.ofMillis(900));
    client.drain();
    assertThatNullPointerException().isThrownBy(() -> client.shown(EDITED));
    cluster.pass(Duration.ofMillis(200));
    client.drain();

    assertThat(client.shown(EDITED).value()).isEqualTo(2);
  }

  @Test
  void roomReadsTheNewestValueOnAnyInstanceWithoutComputing() {
    List<SimulatedInstance> instances = start(2, fast);
    cluster.passUntil("2026-11-21T10:00:11Z");
    int before = runs.size();

    for (SimulatedInstance instance : instances) {
      assertThat(read(instance)).isEqualTo(new SampleBoard.Count(before));
    }
    assertThat(runs).hasSize(before);
    cluster.lose();
    assertThat(instances.stream().map(this::read)).contains(new SampleBoard.Count(before));
  }

  @Test
  void roomReadsNothingBeforeTheFirstValue() {
    SimulatedInstance instance = start(1, edited).getFirst();

    assertThat(instance.values().of(SampleBoard.ID, edited.projection().model()).block()).isNull();
    assertThat(runs).isEmpty();
  }

  private static Mono<Frame> asked(SimulatedInstance instance) {
    Mono<Frame> answer = instance.audience().get(EDITED).cache();
    answer.subscribe();
    return answer;
  }

  private @Nullable Object read(SimulatedInstance instance) {
    return instance.values().of(SampleBoard.ID, fast.projection().model()).block();
  }
}
