package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** What Redis answers while it cannot work, though the connection is fine. */
  private static final Set<String> AWAY =
      Set.of("LOADING", "READONLY", "MASTERDOWN", "BUSY", "OOM", "CLUSTERDOWN", "TRYAGAIN");

  private static final Logger log = LoggerFactory.getLogger(RedisLink.class);

  private final ClientResources resources;
  private final RedisClient client;
  private final RedisURI uri;
  private final Scheduler scheduler;
  private final RedisMeters meters;
  private final Disposable.Composite opening = Disposables.composite();
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile @Nullable StatefulRedisConnection<byte[], byte[]> commands;
  private volatile boolean answering = true;

  RedisLink(RedisURI uri, RedisDriver.Limits limits, Scheduler scheduler, RedisMeters meters) {
    Script.load();
    this.uri = uri;
    this.scheduler = scheduler;
    this.meters = meters;
    this.resources = RedisDriver.resources();
    this.client = RedisClient.create(resources);
    client.setOptions(RedisDriver.options(limits));
    meters.up(this::isUp);
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
        .doOnError(this::tellOnce)
        .retryWhen(again(scheduler));
  }

  private void tellOnce(Throwable error) {
    if (!told.getAndSet(true)) {
      log.warn("Redis is away, trying again and again: {}", error.getMessage());
    }
  }

  /** For ever, ever slower, each at another moment. */
  static Retry again(Scheduler scheduler) {
    return Retry.backoff(Long.MAX_VALUE, RedisDriver.SHORTEST_WAIT)
        .maxBackoff(RedisDriver.LONGEST_WAIT)
        .jitter(0.5)
        .scheduler(scheduler);
  }

  /**
   * One command. Signals come on the scheduler, never on the driver's threads.
   *
   * @return errors with {@link ClusterAway}, at once while there is no connection
   */
  <T> Mono<T> call(
      Operation operation,
      Function<RedisAsyncCommands<byte[], byte[]>, ? extends CompletionStage<T>> command) {
    Mono<T> answer = Mono.defer(() -> Mono.fromCompletionStage(command.apply(connected())));
    return meters
        .timed(operation, answer)
        .onErrorMap(RedisLink::isAway, ClusterAway::new)
        .doOnSuccess(_ -> answering = true)
        .doOnError(ClusterAway.class, _ -> answering = false)
        .publishOn(scheduler);
  }

  private RedisAsyncCommands<byte[], byte[]> connected() {
    StatefulRedisConnection<byte[], byte[]> connection = commands;
    if (connection == null) {
      throw new ClusterAway(new IllegalStateException("not connected yet"));
    }
    return connection.async();
  }

  /** Whether there was a connection and none is missing now. */
  boolean isConnected() {
    StatefulRedisConnection<byte[], byte[]> connection = commands;
    return connection != null && connection.isOpen();
  }

  /** Whether it is connected and answered the last command in time. */
  boolean isUp() {
    return isConnected() && answering;
  }

  private static boolean isAway(Throwable error) {
    if (error instanceof RedisNoScriptException) {
      return false;
    }
    if (error instanceof RedisCommandExecutionException refused) {
      String message = String.valueOf(refused.getMessage());
      return AWAY.stream().anyMatch(message::startsWith);
    }
    return error instanceof RedisException
        || error instanceof IOException
        || error instanceof CancellationException;
  }

  @Override
  public void close() {
    opening.dispose();
    client.shutdown(Duration.ZERO, RedisDriver.LONGEST_WAIT);
    var _ = resources.shutdown(0, RedisDriver.LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
  }
}
