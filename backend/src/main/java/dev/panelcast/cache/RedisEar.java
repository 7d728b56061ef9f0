package dev.panelcast.cache;

import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Everything that is heard on channels, over one connection for the whole process. A listener that
 * does not keep up misses messages; nothing is queued for it without bound.
 */
final class RedisEar extends RedisPubSubAdapter<byte[], byte[]> {

  private final Map<String, Set<FluxSink<Optional<byte[]>>>> listeners = new ConcurrentHashMap<>();
  private final Scheduler scheduler;
  private volatile @Nullable StatefulRedisPubSubConnection<byte[], byte[]> connection;

  RedisEar(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Takes the connection on which everything is heard. */
  void connected(StatefulRedisPubSubConnection<byte[], byte[]> opened) {
    opened.addListener(this);
    connection = opened;
  }

  /**
   * Messages of a channel, and an empty element each time that it is joined or joined again: what
   * was said before may have been missed. Never ends by itself; signals come on the scheduler.
   */
  Flux<Optional<byte[]>> listen(String channel) {
    return Flux.<Optional<byte[]>>create(
            sink -> {
              listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArraySet<>()).add(sink);
              sink.onDispose(Disposables.composite(join(channel), () -> leave(channel, sink)));
            },
            FluxSink.OverflowStrategy.DROP)
        .publishOn(scheduler);
  }

  /** Until Redis has taken it; from then on the driver joins again after each reconnection. */
  private Disposable join(String channel) {
    return Mono.defer(
            () -> {
              StatefulRedisPubSubConnection<byte[], byte[]> current = connection;
              return current == null
                  ? Mono.error(new ClusterAway(new IllegalStateException("not connected yet")))
                  : Mono.fromCompletionStage(
                      current.async().subscribe(channel.getBytes(StandardCharsets.UTF_8)));
            })
        .retryWhen(RedisLink.again(scheduler))
        .subscribe();
  }

  private void leave(String channel, FluxSink<Optional<byte[]>> sink) {
    listeners.computeIfPresent(
        channel,
        (_, sinks) -> {
          sinks.remove(sink);
          return sinks.isEmpty() ? null : sinks;
        });
  }

  @Override
  public void message(byte[] channel, byte[] message) {
    tell(channel, Optional.of(message));
  }

  @Override
  public void subscribed(byte[] channel, long count) {
    tell(channel, Optional.empty());
  }

  private void tell(byte[] channel, Optional<byte[]> heard) {
    Set<FluxSink<Optional<byte[]>>> sinks =
        listeners.getOrDefault(new String(channel, StandardCharsets.UTF_8), Set.of());
    sinks.forEach(sink -> sink.next(heard));
  }
}
