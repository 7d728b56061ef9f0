package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketTests {

  @Test
  void g2_24_thirtySecondBucketIsNamedByFlooredEpochSeconds() {
    assertThat(BucketSize.S30.at(Instant.ofEpochSecond(1_000)).index()).isEqualTo(33);
    assertThat(BucketSize.S30.at(Instant.ofEpochSecond(1_019)).index()).isEqualTo(33);
    assertThat(BucketSize.S30.at(Instant.ofEpochSecond(1_020)).index()).isEqualTo(34);
  }

  @Test
  void startIsInsideAndEndIsOutside() {
    Bucket bucket = BucketSize.S5.at(Instant.ofEpochSecond(12));

    assertThat(bucket.start()).isEqualTo(Instant.ofEpochSecond(10));
    assertThat(bucket.contains(bucket.start())).isTrue();
    assertThat(bucket.contains(bucket.end().minusNanos(1))).isTrue();
    assertThat(bucket.contains(bucket.end())).isFalse();
    assertThat(bucket.next().start()).isEqualTo(bucket.end());
  }

  @Test
  void timesBeforeTheEpochAreFlooredToo() {
    assertThat(BucketSize.S60.at(Instant.ofEpochSecond(-1)).start())
        .isEqualTo(Instant.ofEpochSecond(-60));
  }

  @Test
  void refusesAStartOffTheGrid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bucket(Instant.ofEpochSecond(7), BucketSize.S5))
        .withMessageContaining("not aligned");
  }

  @Test
  void sizesAreFoundBySecondsAndComparedBySlowness() {
    assertThat(BucketSize.ofSeconds(300)).contains(BucketSize.S300);
    assertThat(BucketSize.ofSeconds(10)).isEmpty();
    assertThat(BucketSize.S5.slowest(BucketSize.S60)).isEqualTo(BucketSize.S60);
    assertThat(BucketSize.S300.slowest(BucketSize.S60)).isEqualTo(BucketSize.S300);
  }
}
