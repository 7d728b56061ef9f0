package dev.panelcast.cache;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Asks Sentinels for a master: always the same one, until it fails or its answer is in doubt. */
final class Sentinels implements RedisMaster.Whereabouts {

  private final RedisClient client;
  private final List<RedisURI> nodes;
  private final String master;
  private final RedisURI settings;
  private final AtomicInteger turn = new AtomicInteger();
  private volatile @Nullable StatefulRedisSentinelConnection<String, String> asked;

  /**
   * Opens no connection.
   *
   * @param master the name of the master
   * @param settings of the master, but for host and port
   */
  Sentinels(RedisClient client, List<RedisURI> nodes, String master, RedisURI settings) {
    this.client = client;
    this.nodes = List.copyOf(nodes);
    this.master = master;
    this.settings = settings;
  }

  /** Not to be asked twice at a time. */
  @Override
  public Mono<RedisURI> now(boolean doubted) {
    if (doubted) {
      leave();
    }
    return connection()
        .flatMap(
            connection ->
                Mono.fromCompletionStage(() -> connection.async().getMasterAddrByName(master)))
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("no Sentinel knows master " + master)))
        .map(this::at)
        .doOnError(_ -> leave());
  }

  private Mono<StatefulRedisSentinelConnection<String, String>> connection() {
    StatefulRedisSentinelConnection<String, String> open = asked;
    return open != null
        ? Mono.just(open)
        : Mono.fromCompletionStage(() -> client.connectSentinelAsync(StringCodec.UTF8, next()))
            .doOnNext(connection -> asked = connection);
  }

  private RedisURI next() {
    return nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
  }

  private void leave() {
    StatefulRedisSentinelConnection<String, String> last = asked;
    asked = null;
    if (last != null) {
      var _ = last.closeAsync();
    }
  }

  private RedisURI at(SocketAddress address) {
    InetSocketAddress found = (InetSocketAddress) address;
    return RedisAddress.at(settings, found.getHostString(), found.getPort());
  }
}
