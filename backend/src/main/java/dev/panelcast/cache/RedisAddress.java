package dev.panelcast.cache;

import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisURI;
import io.lettuce.core.StaticCredentialsProvider;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Where Redis is, from Spring's settings. */
sealed interface RedisAddress {

  /** Commands that the cluster passes on to another node are followed so often by default. */
  int REDIRECTS = 5;

  Pattern NODE = Pattern.compile("(.+):(\\d{1,5})");

  /** The way to it; opens no connection. */
  RedisTopology topology(RedisDriver driver, Scheduler scheduler);

  /** One server. */
  record Server(RedisURI uri) implements RedisAddress {
    @Override
    public RedisTopology topology(RedisDriver driver, Scheduler scheduler) {
      return new RedisMaster(driver, _ -> Mono.just(uri), scheduler);
    }
  }

  /**
   * A master that Sentinels watch.
   *
   * @param settings those of the master, but for host and port
   */
  record Watched(String master, List<RedisURI> sentinels, RedisURI settings)
      implements RedisAddress {
    @Override
    public RedisTopology topology(RedisDriver driver, Scheduler scheduler) {
      Sentinels asked = new Sentinels(driver.forCommands(), sentinels, master, settings);
      return new RedisMaster(driver, asked, scheduler);
    }
  }

  /** A cluster, known by some of its nodes. */
  record Sharded(List<RedisURI> nodes, int maxRedirects) implements RedisAddress {
    @Override
    public RedisTopology topology(RedisDriver driver, Scheduler scheduler) {
      return new RedisShards(driver, nodes, maxRedirects, scheduler);
    }
  }

  /**
   * Reads the settings. {@code url} wins over host, port, user, password, database and TLS, and may
   * say {@code rediss:} for TLS; of Sentinels and clusters it gives all of these but host and port.
   *
   * @throws IllegalStateException when they cannot be followed, in one sentence
   */
  static RedisAddress of(DataRedisProperties properties) {
    RedisURI settings = settings(properties);
    DataRedisProperties.Sentinel sentinel = properties.getSentinel();
    DataRedisProperties.Cluster cluster = properties.getCluster();
    if (properties.getMasterreplica() != null) {
      throw new IllegalStateException(
          "spring.data.redis.masterreplica is not supported: set url, sentinel or cluster"
              + " instead.");
    }
    if (sentinel != null && cluster != null) {
      throw new IllegalStateException(
          "Redis is either watched by Sentinels or a cluster: set spring.data.redis.sentinel or"
              + " spring.data.redis.cluster, not both.");
    }
    return sentinel != null
        ? watched(sentinel, settings)
        : cluster != null ? sharded(cluster, settings) : new Server(settings);
  }

  private static RedisAddress watched(DataRedisProperties.Sentinel sentinel, RedisURI settings) {
    String master = sentinel.getMaster();
    if (master == null || master.isBlank()) {
      throw new IllegalStateException(
          "Sentinels watch masters by name: set spring.data.redis.sentinel.master.");
    }
    RedisURI own = RedisURI.create(settings.getHost(), settings.getPort());
    own.setSsl(settings.isSsl());
    own.setTimeout(settings.getTimeout());
    authenticate(own, sentinel.getUsername(), sentinel.getPassword());
    return new Watched(master, nodes("sentinel", sentinel.getNodes(), own), settings);
  }

  private static RedisAddress sharded(DataRedisProperties.Cluster cluster, RedisURI settings) {
    if (settings.getDatabase() != 0) {
      throw new IllegalStateException(
          "A Redis cluster has only database 0: leave spring.data.redis.database out.");
    }
    Integer redirects = cluster.getMaxRedirects();
    return new Sharded(
        nodes("cluster", cluster.getNodes(), settings), redirects == null ? REDIRECTS : redirects);
  }

  private static List<RedisURI> nodes(
      String kind, @Nullable List<String> nodes, RedisURI settings) {
    if (nodes == null || nodes.isEmpty()) {
      throw new IllegalStateException(
          "spring.data.redis.%s.nodes is empty: name one or more as host:port.".formatted(kind));
    }
    return nodes.stream().map(node -> node(kind, node.strip(), settings)).toList();
  }

  private static RedisURI node(String kind, String node, RedisURI settings) {
    Matcher parts = NODE.matcher(node);
    int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    if (port < 1 || port > 65_535) {
      throw new IllegalStateException(
          "spring.data.redis.%s.nodes holds %s: a node is host:port.".formatted(kind, node));
    }
    return at(settings, parts.group(1), port);
  }

  /** The same settings for another server. */
  static RedisURI at(RedisURI settings, String host, int port) {
    RedisURI uri = RedisURI.builder(settings).build();
    uri.setHost(host);
    uri.setPort(port);
    return uri;
  }

  private static RedisURI settings(DataRedisProperties properties) {
    String url = properties.getUrl();
    RedisURI uri = url == null ? parts(properties) : RedisURI.create(url);
    Duration connect = properties.getConnectTimeout();
    uri.setTimeout(connect == null ? RedisDriver.Limits.USUAL.connect() : connect);
    return uri;
  }

  private static RedisURI parts(DataRedisProperties properties) {
    RedisURI uri = RedisURI.create(properties.getHost(), properties.getPort());
    uri.setDatabase(properties.getDatabase());
    uri.setSsl(properties.getSsl().isEnabled());
    authenticate(uri, properties.getUsername(), properties.getPassword());
    return uri;
  }

  private static void authenticate(
      RedisURI uri, @Nullable String username, @Nullable String password) {
    if (password != null) {
      uri.setCredentialsProvider(
          new StaticCredentialsProvider(RedisCredentials.just(username, password.toCharArray())));
    }
  }
}
