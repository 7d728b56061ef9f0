package dev.panelcast.cache;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.MaintNotificationsConfig;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.KeepAliveOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * The driver's clients, on threads of their own. Its own defaults let a request hang for a minute,
 * reconnect many seconds apart and queue commands without bound. Thread-safe.
 */
final class RedisDriver implements AutoCloseable {

  static final Duration SHORTEST_WAIT = Duration.ofMillis(50);
  static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  /** Commands under way at most; further ones are refused instead of piling up. */
  private static final int QUEUE = 4096;

  private static final int THREADS = 2;

  /** Shards that moved without a sign are found within this time. */
  private static final Duration REFRESH = Duration.ofSeconds(10);

  private final Limits limits;
  private final ClientResources resources = resources();
  private final List<AbstractRedisClient> clients = new CopyOnWriteArrayList<>();
  private final Disposable.Composite running = Disposables.composite();

  RedisDriver(Limits limits) {
    this.limits = limits;
  }

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

  /** Each reconnection waits for another random time. */
  private static ClientResources resources() {
    return ClientResources.builder()
        .ioThreadPoolSize(THREADS)
        .computationThreadPoolSize(THREADS)
        .reconnectDelay(
            Delay.fullJitter(
                SHORTEST_WAIT, LONGEST_WAIT, SHORTEST_WAIT.toMillis(), TimeUnit.MILLISECONDS))
        .build();
  }

  /** Its connections are opened again by themselves. */
  RedisClient forCommands() {
    return client(options(ClientOptions.builder()).build());
  }

  /** Its connections end when they are lost: who listens has to look where to listen next. */
  RedisClient forChannels() {
    return client(options(ClientOptions.builder()).autoReconnect(false).build());
  }

  private RedisClient client(ClientOptions options) {
    RedisClient client = RedisClient.create(resources);
    client.setOptions(options);
    clients.add(client);
    return client;
  }

  /** Opens no connection yet. */
  RedisClusterClient forCluster(List<RedisURI> nodes, int maxRedirects) {
    RedisClusterClient client = RedisClusterClient.create(resources, nodes);
    ClusterClientOptions.Builder options = ClusterClientOptions.builder();
    options(options);
    client.setOptions(options.maxRedirects(maxRedirects).topologyRefreshOptions(refresh()).build());
    clients.add(client);
    return client;
  }

  private static ClusterTopologyRefreshOptions refresh() {
    return ClusterTopologyRefreshOptions.builder()
        .enablePeriodicRefresh(REFRESH)
        .adaptiveRefreshTriggersTimeout(Duration.ofSeconds(1))
        .refreshTriggersReconnectAttempts(1)
        .build();
  }

  private ClientOptions.Builder options(ClientOptions.Builder builder) {
    return builder
        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
        .requestQueueSize(QUEUE)
        .timeoutOptions(TimeoutOptions.enabled(limits.command))
        .maintNotificationsConfig(MaintNotificationsConfig.disabled())
        .socketOptions(
            SocketOptions.builder().connectTimeout(limits.connect).keepAlive(alive()).build());
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

  /** Disposes this when the driver is closed, or at once when it is closed already. */
  void until(Disposable work) {
    running.add(work);
  }

  boolean isClosed() {
    return running.isDisposed();
  }

  @Override
  public void close() {
    running.dispose();
    clients.forEach(client -> client.shutdown(Duration.ZERO, LONGEST_WAIT));
    var _ = resources.shutdown(0, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
  }
}
