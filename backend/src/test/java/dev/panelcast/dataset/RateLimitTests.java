package dev.panelcast.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.panelcast.kernel.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTests {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(3, nanos::get);

  @Test
  void moreThanAllowedWithinAMinuteIsRefusedUntilItIsOver() throws UnknownHostException {
    InetAddress client = address(1);
    send(client, 3);
    pass(Duration.ofSeconds(20));

    Refusal refusal =
        Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> limit.count(client)));

    assertThat(refusal.code()).isEqualTo("rate_limited");
    assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(40));
    pass(Duration.ofSeconds(41));
    assertThatNoException().isThrownBy(() -> send(client, 3));
  }

  @Test
  void clientsDoNotShareTheirLimit() throws UnknownHostException {
    for (int host = 1; host < 200; host++) {
      send(address(host), 3);
    }
  }

  private void send(InetAddress client, int batches) {
    for (int batch = 0; batch < batches; batch++) {
      limit.count(client);
    }
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static InetAddress address(int host) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) host});
  }
}
