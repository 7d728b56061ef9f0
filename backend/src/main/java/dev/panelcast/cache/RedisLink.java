package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Commands to Redis, however it is laid out. Thread-safe. */
final class RedisLink implements AutoCloseable {

  /** What Redis answers while it cannot work, though the connection is fine. */
  private static final Set<String> AWAY =
      Set.of(
          "LOADING",
          "READONLY",
          "MASTERDOWN",
          "BUSY",
          "OOM",
          "MISCONF",
          "NOREPLICAS",
          "CLUSTERDOWN",
          "TRYAGAIN",
          "MOVED",
          "ASK",
          "NOAUTH",
          "NOPERM",
          "WRONGPASS");

  private final RedisDriver driver;
  private final RedisTopology topology;
  private final Scheduler scheduler;
  private final RedisMeters meters;
  private volatile boolean answering = true;

  /** Closes the driver with itself. */
  RedisLink(RedisDriver driver, RedisTopology topology, Scheduler scheduler, RedisMeters meters) {
    Script.load();
    this.driver = driver;
    this.topology = topology;
    this.scheduler = scheduler;
    this.meters = meters;
    meters.up(this::isUp);
  }

  /** Begins to connect. */
  void open() {
    topology.open();
  }

  /** For ever, ever slower, each at another moment. */
  static Retry again(Scheduler scheduler) {
    return Retry.backoff(Long.MAX_VALUE, RedisDriver.SHORTEST_WAIT)
        .maxBackoff(RedisDriver.LONGEST_WAIT)
        .jitter(0.5)
        .transientErrors(true)
        .scheduler(scheduler);
  }

  /**
   * One command. Signals come on the scheduler, never on the driver's threads.
   *
   * @return errors with {@link ClusterAway}, at once while there is no connection
   */
  <T> Mono<T> call(
      Operation operation,
      Function<RedisClusterAsyncCommands<byte[], byte[]>, ? extends CompletionStage<T>> command) {
    Mono<T> answer = Mono.defer(() -> Mono.fromCompletionStage(command.apply(connected())));
    return meters
        .timed(operation, answer)
        .onErrorMap(RedisLink::isAway, ClusterAway::new)
        .doOnSuccess(_ -> answering = true)
        .doOnError(ClusterAway.class, _ -> lost())
        .publishOn(scheduler);
  }

  private void lost() {
    answering = false;
    topology.doubt();
  }

  private RedisClusterAsyncCommands<byte[], byte[]> connected() {
    RedisClusterAsyncCommands<byte[], byte[]> commands = topology.commands();
    if (commands == null) {
      throw new ClusterAway(new IllegalStateException("not connected yet"));
    }
    return commands;
  }

  /** Whether there was a connection and none is missing now. */
  boolean isConnected() {
    return topology.isConnected();
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
      return AWAY.stream()
          .anyMatch(code -> message.startsWith(code) || message.contains(" -" + code + " "));
    }
    return error instanceof RedisException
        || error instanceof IOException
        || error instanceof CancellationException;
  }

  @Override
  public void close() {
    driver.close();
  }
}
