package dev.panelcast.cache;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.MaintNotificationsConfig;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.KeepAliveOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the driver is set up. Its own defaults let a request hang for a minute, reconnect many
 * seconds apart and queue commands without bound.
 */
final class RedisDriver {

  static final Duration SHORTEST_WAIT = Duration.ofMillis(50);
  static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  /** Commands under way at most; further ones are refused instead of piling up. */
  private static final int QUEUE = 4096;

  private static final int THREADS = 2;

  private RedisDriver() {}

  /** How long to wait for what may never come. */
  record Limits(Duration command, Duration connect) {

    /** A dashboard that waits longer for Redis is better served without it. */
    static final Limits USUAL = new Limits(Duration.ofMillis(500), Duration.ofSeconds(1));

    /** The usual ones where nothing is said. */
    static Limits of(@Nullable Duration command, @Nullable Duration connect) {
      return new Limits(
          command == null ? USUAL.command : command, connect == null ? USUAL.connect : connect);
    }
  }

  /** Threads of its own; each reconnection waits for another random time. */
  static ClientResources resources() {
    return ClientResources.builder()
        .ioThreadPoolSize(THREADS)
        .computationThreadPoolSize(THREADS)
        .reconnectDelay(
            Delay.fullJitter(
                SHORTEST_WAIT, LONGEST_WAIT, SHORTEST_WAIT.toMillis(), TimeUnit.MILLISECONDS))
        .build();
  }

  static ClientOptions options(Limits limits) {
    return ClientOptions.builder()
        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
        .requestQueueSize(QUEUE)
        .timeoutOptions(TimeoutOptions.enabled(limits.command))
        .maintNotificationsConfig(MaintNotificationsConfig.disabled())
        .socketOptions(
            SocketOptions.builder().connectTimeout(limits.connect).keepAlive(alive()).build())
        .build();
  }

  /** Finds out within seconds that the other side vanished without a word. */
  private static KeepAliveOptions alive() {
    return KeepAliveOptions.builder()
        .enable()
        .idle(Duration.ofSeconds(5))
        .interval(Duration.ofSeconds(1))
        .count(3)
        .build();
  }
}
