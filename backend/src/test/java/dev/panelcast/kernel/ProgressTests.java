package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTests {

  @Test
  void coversWhatIsNeitherLaterNorNewer() {
    Progress progress = progress(5000, 7);

    assertThat(progress.covers(progress(5000, 7))).isTrue();
    assertThat(progress.covers(progress(0, 3))).isTrue();
    assertThat(progress.covers(progress(10_000, 7))).isFalse();
    assertThat(progress.covers(progress(5000, 8))).isFalse();
  }

  @Test
  void everythingCoversNone() {
    assertThat(new Progress(0, Versions.NONE).covers(Progress.NONE)).isTrue();
    assertThat(Progress.NONE.covers(new Progress(0, Versions.NONE))).isFalse();
  }

  @Test
  void maximumCoversBothSides() {
    assertThat(progress(5000, 7).max(progress(0, 9))).isEqualTo(progress(5000, 9));
  }

  private static Progress progress(long at, long version) {
    return new Progress(at, Versions.of(Map.of("costs", version)));
  }
}
