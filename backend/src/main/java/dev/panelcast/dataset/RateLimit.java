package dev.panelcast.dataset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.panelcast.wire.ErrorCode;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts batches of each client address in windows of a minute that begin with its first batch.
 * Remembers the addresses that sent last, up to a number that no attack makes larger.
 */
@Component
final class RateLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private final int allowed;
  private final Ticker ticker;
  private final Cache<InetAddress, Window> windows;

  @Autowired
  RateLimit(DatasetSettings settings) {
    this(settings.batchesPerMinute(), Ticker.systemTicker());
  }

  RateLimit(int allowed, Ticker ticker) {
    this.allowed = allowed;
    this.ticker = ticker;
    windows =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(WINDOW)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /** When a window began and what came in it. */
  private record Window(long start, AtomicInteger batches) {}

  /** Counts one batch; refuses it when there are too many. */
  void count(InetAddress client) {
    Window window = windows.get(client, _ -> new Window(ticker.read(), new AtomicInteger()));
    if (window.batches().incrementAndGet() > allowed) {
      Duration passed = Duration.ofNanos(ticker.read() - window.start());
      throw ErrorCode.RATE_LIMITED
          .refusal("A client may send %d batches a minute.".formatted(allowed))
          .retryAfter(WINDOW.minus(passed));
    }
  }
}
