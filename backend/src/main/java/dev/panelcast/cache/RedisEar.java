package dev.panelcast.cache;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Everything that is heard on channels, over one connection to each server that has some of them.
 * Thread-safe.
 */
final class RedisEar {

  /** Time between two looks whether a channel is still heard on the right server. */
  private static final Duration WATCH = Duration.ofMillis(500);

  private final RedisClient client;
  private final RedisTopology topology;
  private final Scheduler scheduler;
  private final Map<RedisURI, CompletableFuture<RedisLine>> lines = new ConcurrentHashMap<>();

  RedisEar(RedisClient client, RedisTopology topology, Scheduler scheduler) {
    this.client = client;
    this.topology = topology;
    this.scheduler = scheduler;
  }

  /**
   * Messages of a channel, and an empty element each time that it is joined or joined again: what
   * was said before may have been missed. Never ends by itself; signals come on the scheduler. Who
   * does not keep up misses messages.
   */
  Flux<Optional<byte[]>> listen(String channel) {
    return Flux.defer(() -> listenAt(topology.home(channel), channel))
        .doOnError(_ -> topology.doubt())
        .retryWhen(RedisLink.again(scheduler));
  }

  private Flux<Optional<byte[]>> listenAt(@Nullable RedisURI home, String channel) {
    if (home == null) {
      return Flux.error(new ClusterAway(new IllegalStateException("not connected yet")));
    }
    return line(home)
        .flatMapMany(line -> line.listen(channel))
        .publishOn(scheduler)
        .mergeWith(untilItMoves(home, channel));
  }

  /** Errors when the channel is to be heard on another server. */
  private Mono<Optional<byte[]>> untilItMoves(RedisURI home, String channel) {
    return Flux.interval(WATCH, scheduler)
        .onBackpressureDrop()
        .filter(_ -> !home.equals(topology.home(channel)))
        .next()
        .flatMap(_ -> Mono.error(new ClusterAway(new IllegalStateException("moved"))));
  }

  private Mono<RedisLine> line(RedisURI home) {
    return Mono.defer(
        () -> {
          CompletableFuture<RedisLine> line =
              lines.compute(home, (_, last) -> isUsable(last) ? last : open(home));
          return Mono.fromFuture(line.handle(Opened::new), true)
              .flatMap(Opened::line)
              .doOnCancel(() -> abandon(line));
        });
  }

  private static void abandon(CompletableFuture<RedisLine> line) {
    var _ = line.thenAccept(RedisLine::closeUnheard);
  }

  /** What became of it; a failure that nobody waits for any more is none. */
  private record Opened(@Nullable RedisLine made, @Nullable Throwable failure) {
    Mono<RedisLine> line() {
      return failure == null ? Mono.justOrEmpty(made) : Mono.error(failure);
    }
  }

  private static boolean isUsable(@Nullable CompletableFuture<RedisLine> line) {
    return line != null
        && !line.isCompletedExceptionally()
        && (!line.isDone() || !line.join().isOver());
  }

  private CompletableFuture<RedisLine> open(RedisURI home) {
    return client
        .connectPubSubAsync(ByteArrayCodec.INSTANCE, home)
        .toCompletableFuture()
        .thenCompose(RedisLine::open);
  }
}
