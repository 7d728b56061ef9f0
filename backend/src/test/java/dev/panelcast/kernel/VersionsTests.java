package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionsTests {

  private final Versions older = Versions.of(Map.of("leads", 3L, "costs", 5L));
  private final Versions newer = Versions.of(Map.of("leads", 4L, "costs", 5L));

  @Test
  void coversWhatIsNotNewer() {
    assertThat(newer.covers(older)).isTrue();
    assertThat(older.covers(older)).isTrue();
    assertThat(older.covers(newer)).isFalse();
    assertThat(Versions.NONE.covers(Versions.of(Map.of("leads", 0L)))).isTrue();
  }

  @Test
  void concurrentVectorsCoverNeitherWay() {
    Versions left = Versions.of(Map.of("leads", 4L, "costs", 1L));
    Versions right = Versions.of(Map.of("leads", 1L, "costs", 4L));

    assertThat(left.covers(right)).isFalse();
    assertThat(right.covers(left)).isFalse();
    assertThat(left.max(right)).isEqualTo(Versions.of(Map.of("leads", 4L, "costs", 4L)));
  }

  @Test
  void keepsOnlyNamedDatasetsAndShowsUnwrittenOnesAsZero() {
    assertThat(newer.only(Set.of("leads", "plans")))
        .isEqualTo(Versions.of(Map.of("leads", 4L, "plans", 0L)));
  }
}
