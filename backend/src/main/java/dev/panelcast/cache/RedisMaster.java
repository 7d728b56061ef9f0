package dev.panelcast.cache;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** One server that has everything. It is asked for every second, for it may become another one. */
final class RedisMaster implements RedisTopology {

  private static final Duration WATCH = Duration.ofSeconds(1);

  /** An attempt that takes longer will not succeed any more. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(RedisMaster.class);

  private final RedisDriver driver;
  private final RedisClient client;
  private final Whereabouts whereabouts;
  private final Scheduler scheduler;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean doubted;
  private volatile @Nullable Home home;

  private record Home(RedisURI uri, StatefulRedisConnection<byte[], byte[]> connection) {}

  /** Who knows where the master is. */
  interface Whereabouts {

    /**
     * Where it is now.
     *
     * @param doubted whether the last answer is in doubt
     */
    Mono<RedisURI> now(boolean doubted);
  }

  RedisMaster(RedisDriver driver, Whereabouts whereabouts, Scheduler scheduler) {
    this.driver = driver;
    this.client = driver.forCommands();
    this.whereabouts = whereabouts;
    this.scheduler = scheduler;
  }

  @Override
  public void open() {
    driver.until(
        Mono.defer(this::watch)
            .timeout(PATIENCE, scheduler)
            .doOnError(this::tellOnce)
            .retryWhen(RedisLink.again(scheduler))
            .repeatWhen(watched -> watched.delayElements(WATCH, scheduler))
            .subscribe());
  }

  private Mono<Void> watch() {
    boolean doubt = doubted;
    doubted = false;
    return whereabouts.now(doubt).flatMap(this::follow);
  }

  /** Only the first connection to a server is ours to repeat; later ones are the driver's. */
  private Mono<Void> follow(RedisURI uri) {
    Home before = home;
    if (before != null && before.uri.equals(uri)) {
      return Mono.empty();
    }
    return Mono.fromCompletionStage(() -> client.connectAsync(ByteArrayCodec.INSTANCE, uri))
        .doOnNext(connection -> moved(before, new Home(uri, connection)))
        .then();
  }

  private void moved(@Nullable Home before, Home now) {
    home = now;
    if (before != null) {
      log.warn("Redis' master is now {}", now.uri);
      var _ = before.connection.closeAsync();
    }
  }

  private void tellOnce(Throwable error) {
    if (!told.getAndSet(true)) {
      log.warn("Redis is away, trying again and again: {}", error.getMessage());
    }
  }

  @Override
  public @Nullable RedisClusterAsyncCommands<byte[], byte[]> commands() {
    Home current = home;
    return current == null ? null : current.connection.async();
  }

  @Override
  public boolean isConnected() {
    Home current = home;
    return current != null && current.connection.isOpen();
  }

  @Override
  public void doubt() {
    doubted = true;
  }

  @Override
  public @Nullable RedisURI home(String channel) {
    Home current = home;
    return current == null ? null : current.uri;
  }
}
