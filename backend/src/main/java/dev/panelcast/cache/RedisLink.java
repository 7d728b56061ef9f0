package dev.panelcast.cache;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.MaintNotificationsConfig;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.KeepAliveOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * The two connections to Redis, one for commands and one for what is announced. They are opened
 * when {@link #open} is called, again and again if need be, and reconnect by themselves.
 * Thread-safe.
 */
final class RedisLink implements AutoCloseable {

  /** A dashboard that waits longer for Redis is better served without it. */
  static final Duration COMMAND_TIMEOUT = Duration.ofMillis(500);

  static final Duration SHORTEST_WAIT = Duration.ofMillis(50);
  static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  /** Commands under way at most; further ones are refused instead of piling up. */
  private static final int QUEUE = 4096;

  /** What Redis answers while it cannot work, though the connection is fine. */
  private static final Set<String> AWAY =
      Set.of("LOADING", "READONLY", "MASTERDOWN", "BUSY", "OOM", "CLUSTERDOWN", "TRYAGAIN");

  private static final Logger log = LoggerFactory.getLogger(RedisLink.class);

  private final ClientResources resources;
  private final RedisClient client;
  private final RedisURI uri;
  private final Scheduler scheduler;
  private final Disposable.Composite opening = Disposables.composite();
  private volatile @Nullable StatefulRedisConnection<byte[], byte[]> commands;

  RedisLink(RedisURI uri, Scheduler scheduler) {
    Script.load();
    this.uri = uri;
    this.scheduler = scheduler;
    this.resources =
        ClientResources.builder()
            .reconnectDelay(
                Delay.fullJitter(SHORTEST_WAIT, LONGEST_WAIT, 50, TimeUnit.MILLISECONDS))
            .build();
    this.client = RedisClient.create(resources);
    client.setOptions(options());
  }

  private static ClientOptions options() {
    return ClientOptions.builder()
        .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
        .requestQueueSize(QUEUE)
        .timeoutOptions(TimeoutOptions.enabled(COMMAND_TIMEOUT))
        .maintNotificationsConfig(MaintNotificationsConfig.disabled())
        .socketOptions(
            SocketOptions.builder().connectTimeout(LONGEST_WAIT).keepAlive(alive()).build())
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

  /** Begins to connect; {@code ear} gets the connection on which announcements are heard. */
  void open(Consumer<StatefulRedisPubSubConnection<byte[], byte[]>> ear) {
    opening.add(
        connect(() -> client.connectAsync(ByteArrayCodec.INSTANCE, uri))
            .subscribe(connection -> commands = connection));
    opening.add(
        connect(() -> client.connectPubSubAsync(ByteArrayCodec.INSTANCE, uri)).subscribe(ear));
  }

  /** Only the first connection is ours to repeat; later ones are the driver's. */
  private <C extends StatefulConnection<?, ?>> Mono<C> connect(
      Supplier<CompletionStage<C>> attempt) {
    return Mono.defer(() -> Mono.fromCompletionStage(attempt.get()))
        .doOnError(error -> log.warn("Redis is away: {}", error.getMessage()))
        .retryWhen(again(scheduler));
  }

  /** For ever, ever slower, each at another moment. */
  static Retry again(Scheduler scheduler) {
    return Retry.backoff(Long.MAX_VALUE, SHORTEST_WAIT)
        .maxBackoff(LONGEST_WAIT)
        .jitter(0.5)
        .scheduler(scheduler);
  }

  /**
   * One command. Signals come on the scheduler, never on the driver's threads.
   *
   * @return errors with {@link ClusterAway}, at once while there is no connection
   */
  <T> Mono<T> call(
      Function<RedisAsyncCommands<byte[], byte[]>, ? extends CompletionStage<T>> command) {
    return Mono.defer(() -> Mono.fromCompletionStage(command.apply(connected())))
        .onErrorMap(RedisLink::isAway, ClusterAway::new)
        .publishOn(scheduler);
  }

  private RedisAsyncCommands<byte[], byte[]> connected() {
    StatefulRedisConnection<byte[], byte[]> connection = commands;
    if (connection == null) {
      throw new ClusterAway(new IllegalStateException("not connected yet"));
    }
    return connection.async();
  }

  /** Whether Redis can be reached now, as far as known. */
  boolean isUp() {
    StatefulRedisConnection<byte[], byte[]> connection = commands;
    return connection != null && connection.isOpen();
  }

  private static boolean isAway(Throwable error) {
    if (error instanceof RedisNoScriptException) {
      return false;
    }
    if (error instanceof RedisCommandExecutionException refused) {
      String message = String.valueOf(refused.getMessage());
      return AWAY.stream().anyMatch(message::startsWith);
    }
    return error instanceof RedisException;
  }

  @Override
  public void close() {
    opening.dispose();
    client.shutdown(Duration.ZERO, LONGEST_WAIT);
    var _ = resources.shutdown(0, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
  }
}
