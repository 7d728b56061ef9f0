package dev.panelcast.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QuotaTests {

  private final AtomicLong nanos = new AtomicLong(-5);
  private final Quota<String> quota = new Quota<>(3, Duration.ofMinutes(1), nanos::get);

  @Test
  void moreThanAllowedWaitsForTheEndOfTheWindow() {
    for (int i = 0; i < 3; i++) {
      assertThat(quota.take("a")).isEmpty();
    }
    pass(20);
    assertThat(quota.take("a")).contains(Duration.ofSeconds(40));
    pass(39);
    assertThat(quota.take("a")).contains(Duration.ofSeconds(1));
    pass(1);
    assertThat(quota.take("a")).isEmpty();
  }

  @Test
  void callersDoNotShareTheirQuota() {
    for (int i = 0; i < 3; i++) {
      quota.take("a");
    }

    assertThat(quota.take("a")).isPresent();
    assertThat(quota.take("b")).isEmpty();
  }

  @Test
  void thoseWhoWereNotSeenForLongestAreForgotten() {
    Quota<Integer> once = new Quota<>(1, Duration.ofMinutes(1), nanos::get);
    for (int caller = 0; caller <= 10_000; caller++) {
      once.take(caller);
    }

    assertThat(once.take(0)).isEmpty();
    assertThat(once.take(10_000)).isPresent();
  }

  private void pass(long seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
