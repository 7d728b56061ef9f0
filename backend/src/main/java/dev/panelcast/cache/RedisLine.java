package dev.panelcast.cache;

import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.RedisPubSubListener;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.pubsub.api.async.RedisPubSubAsyncCommands;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * One connection on which channels of one server are heard, until it is lost or nobody listens any
 * more. Channels are those of the server's shard where it has such, as scripts that announce decide
 * by the same test. Thread-safe.
 */
final class RedisLine extends RedisPubSubAdapter<byte[], byte[]>
    implements RedisConnectionStateListener {

  private static final byte[] TEST =
      "return redis.REDIS_VERSION_NUM and 1 or 0".getBytes(StandardCharsets.UTF_8);

  private final StatefulRedisPubSubConnection<byte[], byte[]> connection;
  private final boolean sharded;
  private final Map<String, Set<FluxSink<Optional<byte[]>>>> listeners = new HashMap<>();
  private boolean over;

  private RedisLine(StatefulRedisPubSubConnection<byte[], byte[]> connection, boolean sharded) {
    this.connection = connection;
    this.sharded = sharded;
  }

  /** Takes a new connection, and closes it when it is of no use. */
  static CompletionStage<RedisLine> open(StatefulRedisPubSubConnection<byte[], byte[]> connection) {
    return connection
        .async()
        .<Long>eval(TEST, ScriptOutputType.INTEGER)
        .thenApply(answer -> new RedisLine(connection, answer == 1).begin())
        .whenComplete(
            (_, error) -> {
              if (error != null) {
                var _ = connection.closeAsync();
              }
            });
  }

  private RedisLine begin() {
    connection.addListener((RedisConnectionStateListener) this);
    connection.addListener((RedisPubSubListener<byte[], byte[]>) this);
    if (!connection.isOpen()) {
      end();
    }
    return this;
  }

  /** Whether it is lost or left. */
  synchronized boolean isOver() {
    return over;
  }

  /**
   * Messages of a channel, and an empty element when it is joined. Errors when the line is lost or
   * the channel has left the server.
   */
  Flux<Optional<byte[]>> listen(String channel) {
    return Flux.<Optional<byte[]>>create(
        sink -> {
          if (enter(channel, sink)) {
            sink.onDispose(() -> leave(channel, sink));
            var _ = join(channel).subscribe(_ -> {}, sink::error);
          } else {
            sink.error(lost());
          }
        },
        FluxSink.OverflowStrategy.DROP);
  }

  private Mono<Void> join(String channel) {
    RedisPubSubAsyncCommands<byte[], byte[]> commands = connection.async();
    return Mono.fromCompletionStage(
        () -> sharded ? commands.ssubscribe(bytes(channel)) : commands.subscribe(bytes(channel)));
  }

  private synchronized boolean enter(String channel, FluxSink<Optional<byte[]>> sink) {
    if (!over) {
      listeners.computeIfAbsent(channel, _ -> new HashSet<>()).add(sink);
    }
    return !over;
  }

  private void leave(String channel, FluxSink<Optional<byte[]>> sink) {
    synchronized (this) {
      Set<FluxSink<Optional<byte[]>>> sinks = listeners.getOrDefault(channel, new HashSet<>());
      sinks.remove(sink);
      if (over || !sinks.isEmpty()) {
        return;
      }
      listeners.remove(channel);
    }
    if (!closeUnheard()) {
      var _ =
          sharded
              ? connection.async().sunsubscribe(bytes(channel))
              : connection.async().unsubscribe(bytes(channel));
    }
  }

  /** Closes it if nobody listens; says whether it is closed. */
  boolean closeUnheard() {
    synchronized (this) {
      if (over || !listeners.isEmpty()) {
        return over;
      }
      over = true;
    }
    var _ = connection.closeAsync();
    return true;
  }

  @Override
  public void message(byte[] channel, byte[] message) {
    tell(channel, Optional.of(message));
  }

  @Override
  public void smessage(byte[] channel, byte[] message) {
    tell(channel, Optional.of(message));
  }

  @Override
  public void subscribed(byte[] channel, long count) {
    tell(channel, Optional.empty());
  }

  @Override
  public void ssubscribed(byte[] channel, long count) {
    tell(channel, Optional.empty());
  }

  @Override
  public void unsubscribed(byte[] channel, long count) {
    tellLost(channel);
  }

  /** Also comes unasked: when the channel's slot is moved to another server. */
  @Override
  public void sunsubscribed(byte[] channel, long count) {
    tellLost(channel);
  }

  private void tellLost(byte[] channel) {
    sinks(text(channel)).forEach(sink -> sink.error(lost()));
  }

  @Override
  public void onRedisDisconnected(RedisChannelHandler<?, ?> ended) {
    end();
  }

  private void end() {
    Set<FluxSink<Optional<byte[]>>> left = new HashSet<>();
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      listeners.values().forEach(left::addAll);
    }
    var _ = connection.closeAsync();
    left.forEach(sink -> sink.error(lost()));
  }

  private void tell(byte[] channel, Optional<byte[]> heard) {
    sinks(text(channel)).forEach(sink -> sink.next(heard));
  }

  private synchronized Set<FluxSink<Optional<byte[]>>> sinks(String channel) {
    return Set.copyOf(listeners.getOrDefault(channel, Set.of()));
  }

  private static ClusterAway lost() {
    return new ClusterAway(new IllegalStateException("the channel's connection is lost"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
