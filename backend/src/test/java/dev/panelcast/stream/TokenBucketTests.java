package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTests {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final TokenBucket bucket = new TokenBucket(10, 0);

  @Test
  void afterARestTwoSecondsOfItAreThereAtOnce() {
    assertThat(taken(0)).isEqualTo(20);
    assertThat(taken(0)).isZero();
    assertThat(bucket.isFull(SECOND)).isFalse();
    assertThat(bucket.isFull(2 * SECOND)).isTrue();
    assertThat(taken(100 * SECOND)).isEqualTo(20);
  }

  @Test
  void thenItIsTheRateHoweverOftenItIsAsked() {
    taken(0);
    int taken = 0;
    for (long now = 0; now <= 60 * SECOND; now += SECOND / 1000) {
      taken += taken(now);
    }

    assertThat(taken).isBetween(599, 600);
  }

  private int taken(long now) {
    int taken = 0;
    while (bucket.hasOne(now)) {
      bucket.take();
      taken++;
    }
    return taken;
  }
}
