package dev.panelcast.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class KnownVersionsTests {

  private final KnownVersions known = new KnownVersions();

  @Test
  void versionsMergeByMaximumAndNeverFall() {
    known.learn(costs(7));
    known.learn(Versions.of(Map.of("costs", 5L, "leads", 2L)));

    assertThat(known.known()).isEqualTo(Versions.of(Map.of("costs", 7L, "leads", 2L)));
  }

  @Test
  void onlyGrowthIsTold() {
    StepVerifier.create(known.grown())
        .then(() -> known.learn(costs(1)))
        .then(() -> known.learn(costs(1)))
        .then(() -> known.learn(costs(2)))
        .expectNext(costs(1), costs(2))
        .thenCancel()
        .verify(Duration.ofSeconds(5));
  }

  @Test
  void aSlowSubscriberGetsTheNewest() {
    StepVerifier.create(known.grown(), 0)
        .then(() -> known.learn(costs(1)))
        .then(() -> known.learn(costs(2)))
        .thenRequest(1)
        .expectNext(costs(2))
        .thenCancel()
        .verify(Duration.ofSeconds(5));
  }

  private static Versions costs(long version) {
    return Versions.of(Map.of("costs", version));
  }
}
