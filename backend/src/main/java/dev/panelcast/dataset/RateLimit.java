package dev.panelcast.dataset;

import dev.panelcast.kernel.Quota;
import dev.panelcast.wire.ErrorCode;
import java.net.InetAddress;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts batches of each client address in windows of a minute that begin with its first batch. */
@Component
final class RateLimit {

  private final int allowed;
  private final Quota<InetAddress> quota;

  @Autowired
  RateLimit(DatasetSettings settings) {
    this(settings.batchesPerMinute(), System::nanoTime);
  }

  RateLimit(int allowed, LongSupplier nanoClock) {
    this.allowed = allowed;
    this.quota = new Quota<>(allowed, Duration.ofMinutes(1), nanoClock);
  }

  /** Counts one batch; refuses it when there are too many. */
  void count(InetAddress client) {
    quota
        .take(client)
        .ifPresent(
            wait -> {
              throw ErrorCode.RATE_LIMITED
                  .refusal("A client may send %d batches a minute.".formatted(allowed))
                  .retryAfter(wait);
            });
  }
}
