package dev.panelcast.cache;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.SlotHash;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A Redis cluster: what shares a hash tag is on one of its shards. */
final class RedisShards implements RedisTopology {

  /** Time between two looks for moved shards while there are doubts. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** An attempt that takes longer will not succeed any more. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(RedisShards.class);

  private final RedisDriver driver;
  private final RedisClusterClient client;
  private final Scheduler scheduler;
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Disposable.Swap look = Disposables.swap();
  private volatile @Nullable StatefulRedisClusterConnection<byte[], byte[]> connection;

  RedisShards(RedisDriver driver, List<RedisURI> nodes, int maxRedirects, Scheduler scheduler) {
    this.driver = driver;
    this.client = driver.forCluster(nodes, maxRedirects);
    this.scheduler = scheduler;
  }

  @Override
  public void open() {
    driver.until(look);
    driver.until(
        Mono.fromCompletionStage(client::refreshPartitionsAsync)
            .then(Mono.fromCompletionStage(() -> client.connectAsync(ByteArrayCodec.INSTANCE)))
            .timeout(PATIENCE, scheduler)
            .doOnError(this::tellOnce)
            .retryWhen(RedisLink.again(scheduler))
            .subscribe(opened -> connection = opened));
  }

  private void tellOnce(Throwable error) {
    if (!told.getAndSet(true)) {
      log.warn("Redis is away, trying again and again: {}", error.getMessage());
    }
  }

  @Override
  public @Nullable RedisClusterAsyncCommands<byte[], byte[]> commands() {
    StatefulRedisClusterConnection<byte[], byte[]> current = connection;
    return current == null ? null : current.async();
  }

  /** Connections to shards come and go; one that is missing is noticed by the next command. */
  @Override
  public boolean isConnected() {
    StatefulRedisClusterConnection<byte[], byte[]> current = connection;
    return current != null && current.isOpen();
  }

  @Override
  public void doubt() {
    if (connection != null && !driver.isClosed() && looking.compareAndSet(false, true)) {
      look.replace(
          Mono.fromCompletionStage(client::refreshPartitionsAsync)
              .onErrorComplete()
              .then(Mono.delay(PAUSE, scheduler))
              .doFinally(_ -> looking.set(false))
              .subscribe());
    }
  }

  @Override
  public @Nullable RedisURI home(String channel) {
    StatefulRedisClusterConnection<byte[], byte[]> current = connection;
    RedisClusterNode owner =
        current == null
            ? null
            : current.getPartitions().getPartitionBySlot(SlotHash.getSlot(channel));
    return owner == null ? null : owner.getUri();
  }
}
